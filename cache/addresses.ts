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

export const rewritesOfReaders = {
  beforeFiles: [
    /** The id alone decides; any spelling of the slug, also one cut at `%D8%`, is the same page. */
    { source: "/news/:id(\\d+)/:rest*", destination: "/news/:id" },
    ...["section", "tag", "author"].map(older),
    ...["corrections", "breaking"].map(olderLines),
    olderOfDay,
  ],
  afterFiles: [],
  /** Whatever nobody knows is one page, not one per address. */
  fallback: [{ source: "/:path*", destination: "/missing" }],
} satisfies Record<string, Rewrite[]>;
