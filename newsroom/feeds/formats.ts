import type { Feed } from "./feed";
import { printAtom } from "./print-atom";
import { printJson } from "./print-json";
import { printRss } from "./print-rss";

type Format = { file: string; type: string; print: (feed: Feed) => string };

export const formats = {
  rss: { file: "feed.xml", type: "application/rss+xml; charset=utf-8", print: printRss },
  atom: { file: "atom.xml", type: "application/atom+xml; charset=utf-8", print: printAtom },
  json: { file: "feed.json", type: "application/feed+json; charset=utf-8", print: printJson },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
