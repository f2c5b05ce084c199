import { archiveTags } from "@/newsroom/publishing/refresh";

/** Cache tags: what a page was made of, spelled as `newsroom/publishing/refresh` spells it. */
export const tags = {
  article: (id: number) => `article:${id}`,
  section: (id: number) => `section:${id}`,
  tag: (id: number) => `tag:${id}`,
  author: (id: number) => `author:${id}`,
  page: (id: number) => `page:${id}`,
  archive: archiveTags,
  /** What came after a number in a coverage: never shown stale, since who asks wants what is new. */
  live: (id: number) => `live:${id}`,
  front: "front",
  breaking: "breaking",
  feed: "feed",
  corrections: "corrections",
  /** How sections, tags, authors and pages are addressed: on every page that names one. */
  addresses: "addresses",
  /** Name, motto, navigation, standing pages: on every page. */
  house: "house",
} as const;

/** A feed has tags of its own: it is never shown stale, since who reads it comes back only in an hour. */
export const feedTag = (tag: string) => `feed:of:${tag}`;

const HAS_FEED = /^(?:feed|house|section:|tag:|author:)/;

export const feedTagsOf = (concerned: string[]) => concerned.filter((tag) => HAS_FEED.test(tag)).map(feedTag);
