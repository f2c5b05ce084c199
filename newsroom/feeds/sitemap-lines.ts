import { escapeMarkup } from "@/newsroom/body/escape";

const NAMESPACES = {
  "": "http://www.sitemaps.org/schemas/sitemap/0.9",
  ":image": "http://www.google.com/schemas/sitemap-image/1.1",
  ":news": "http://www.google.com/schemas/sitemap-news/0.9",
} as const;

export type Line = {
  address: string;
  changedAt: Date | null;
  /** The absolute address of what the page shows first. */
  picture?: string | null;
  /** What a news site map says of it. */
  news?: { publication: string; publishedAt: Date; title: string };
};

const holds = (lines: Line[], prefix: keyof typeof NAMESPACES) =>
  prefix === "" || lines.some((line) => (prefix === ":news" ? line.news : line.picture));

/** One file of the protocol, https://www.sitemaps.org/protocol.html, with Google's two extensions where used. */
export function printLines(
  outer: "urlset" | "sitemapindex",
  inner: "url" | "sitemap",
  lines: Line[],
): string {
  const namespaces = (Object.keys(NAMESPACES) as (keyof typeof NAMESPACES)[])
    .filter((prefix) => holds(lines, prefix))
    .map((prefix) => ` xmlns${prefix}="${NAMESPACES[prefix]}"`)
    .join("");
  const printed = lines.map((line) => `<${inner}>${printLine(line)}</${inner}>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${outer}${namespaces}>\n${printed}</${outer}>\n`;
}

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

const printLine = ({ address, changedAt, news, picture }: Line) =>
  [
    element("loc", address),
    changedAt && element("lastmod", changedAt.toISOString()),
    news && printNews(news),
    picture && `<image:image>${element("image:loc", picture)}</image:image>`,
  ]
    .filter(Boolean)
    .join("");

const printNews = ({ publication, publishedAt, title }: NonNullable<Line["news"]>) =>
  [
    "<news:news><news:publication>",
    element("news:name", publication),
    element("news:language", "ar"),
    "</news:publication>",
    element("news:publication_date", publishedAt.toISOString()),
    element("news:title", title),
    "</news:news>",
  ].join("");
