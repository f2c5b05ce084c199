import type { Discovery } from "@/db/types";
import { answeringCrawlers, previewCrawlers, trainingCrawlers } from "@/newsroom/settings/crawlers";

/** Nothing there is for readers; what is signed or personal answers nobody else anyway. */
const closed = ["/desk", "/sign-in", "/invite/", "/reset/", "/preview/", "/search", "/api/"];
const opened = ["/api/oembed"];

const group = (names: readonly string[], rules: string[]) =>
  [...names.map((name) => `User-agent: ${name}`), ...rules].join("\n");

const refused = {
  allow: [],
  "no-training": trainingCrawlers,
  refuse: [...trainingCrawlers, ...answeringCrawlers],
} satisfies Record<Discovery["aiCrawlers"], readonly string[]>;

/** robots.txt, RFC 9309: who fetches previews of shared links is never turned away. */
export function printRobots({ aiCrawlers, refusedRobots }: Discovery, home: string): string {
  const usual = [...opened.map((path) => `Allow: ${path}`), ...closed.map((path) => `Disallow: ${path}`)];
  const turnedAway = [...new Set([...refused[aiCrawlers], ...refusedRobots])];
  return [
    group(["*"], usual),
    group(previewCrawlers, usual),
    ...(turnedAway.length > 0 ? [group(turnedAway, ["Disallow: /"])] : []),
    `Sitemap: ${home}/sitemap.xml\nSitemap: ${home}/news-sitemap.xml`,
  ]
    .join("\n\n")
    .concat("\n");
}
