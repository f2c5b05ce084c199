import type { House } from "@/db/types";
import { escapeMarkup } from "@/newsroom/body/escape";

/** Longer names are cut by whoever shows them. */
const SHORT = 16;
const LONG = 1_024;

const cut = (text: string, most: number) => [...text].slice(0, most).join("").trim();

/** How a browser searches the site: https://github.com/dewitt/opensearch. */
export function printOpenSearch(house: House, home: string): string {
  const line = (name: string, text: string) => `  <${name}>${escapeMarkup(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    line("ShortName", cut(house.name, SHORT)),
    line("Description", cut(house.description, LONG)),
    line("Language", "ar"),
    line("InputEncoding", "UTF-8"),
    line("OutputEncoding", "UTF-8"),
    `  <Image width="192" height="192" type="image/png">${escapeMarkup(home)}/icon-192.png</Image>`,
    `  <Url type="text/html" method="get" template="${escapeMarkup(home)}/search?q={searchTerms}"/>`,
    `  <Url type="application/x-suggestions+json" method="get" template="${escapeMarkup(home)}/api/search/suggest?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(home)}/opensearch.xml"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
