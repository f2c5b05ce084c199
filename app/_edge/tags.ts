/** Cache tags: what a page was made of, spelled as `newsroom/publishing/refresh` spells it. */
export const tags = {
  article: (id: number) => `article:${id}`,
  section: (id: number) => `section:${id}`,
  tag: (id: number) => `tag:${id}`,
  author: (id: number) => `author:${id}`,
  front: "front",
  feed: "feed",
  /** Name, motto, navigation, standing pages: on every page. */
  house: "house",
} as const;
