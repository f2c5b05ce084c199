import type { Rewrite } from "next/dist/lib/load-custom-routes";

const CURSOR = "(?<cursor>[0-9a-z]{1,11}-[0-9a-z]{1,10})";

/** `?before=` becomes a path: query strings do not split the page cache, so a static page never sees them. */
const older = (area: string): Rewrite => ({
  source: `/${area}/:slug`,
  has: [{ type: "query", key: "before", value: CURSOR }],
  destination: `/${area}/:slug/before/:cursor`,
});

const olderLines = (area: string): Rewrite => ({
  source: `/${area}`,
  has: [{ type: "query", key: "before", value: CURSOR }],
  destination: `/${area}/before/:cursor`,
});

const olderOfDay: Rewrite = {
  source: "/archive/:year/:month/:day",
  has: [{ type: "query", key: "before", value: CURSOR }],
  destination: "/archive/:year/:month/:day/before/:cursor",
};

/** What narrows a search, in the order in which the path names it; `-` where it is not asked for. */
const narrowing = ["section", "author", "from", "to", "page"];
const NOT_ASKED = "-";

/** One after the other: the question opens the path, each narrowing that is asked for takes its place in it. */
const search: Rewrite[] = [
  {
    source: "/search",
    has: [{ type: "query", key: "q", value: "(?<q>.+)" }],
    destination: `/search/for/${narrowing.map(() => NOT_ASKED).join("/")}/:q`,
  },
  ...narrowing.map((name) => ({
    source: `/search/for/${narrowing.map((one) => `:${one}_`).join("/")}/:rest*`,
    has: [{ type: "query" as const, key: name, value: `(?<${name}>[^/?#]{1,80})` }],
    destination: `/search/for/${narrowing.map((one) => (one === name ? `:${one}` : `:${one}_`)).join("/")}/:rest*`,
  })),
];

export const rewritesOfReaders = {
  beforeFiles: [
    {
      source: "/news/:id(\\d+)/:rest*",
      has: [{ type: "query", key: "before", value: "(?<cursor>[1-9]\\d{0,14})" }],
      destination: "/live/:id/before/:cursor",
    },
    /** The id alone decides; any spelling of the slug, also one cut at `%D8%`, is the same page. */
    ...["", "/lite"].map((edition) => ({
      source: `${edition}/news/:id(\\d+)/:rest*`,
      destination: `${edition}/news/:id`,
    })),
    ...["section", "tag", "author", "lite/section", "lite/tag", "lite/author"].map(older),
    ...["corrections", "breaking"].map(olderLines),
    olderOfDay,
    ...search,
  ],
  afterFiles: [],
  /** Whatever nobody knows is one page, not one per address. */
  fallback: [{ source: "/:path*", destination: "/missing" }],
} satisfies Record<string, Rewrite[]>;
