import { generateAtomFeed } from "feedsmith";
import type { Feed } from "./feed";
import { mediaOf } from "./media-of";

/** A feed without entries has never changed. */
const NEVER = new Date(0);

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287. */
export const printAtom = (feed: Feed): string =>
  generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updatedAt ?? NEVER,
    links: [
      { href: feed.self, rel: "self", type: "application/atom+xml" },
      { href: feed.link, rel: "alternate", type: "text/html" },
      ...(feed.hub ? [{ href: feed.hub, rel: "hub" }] : []),
    ],
    xml: { lang: "ar" },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.headline },
      links: [
        { href: entry.link, rel: "alternate", type: "text/html" },
        ...entry.recordings.map(({ url, type, bytes }) => ({
          href: url,
          rel: "enclosure",
          type,
          length: bytes,
        })),
      ],
      published: entry.publishedAt,
      updated: entry.updatedAt ?? entry.publishedAt,
      authors: (entry.authors.length > 0 ? entry.authors : [feed.title]).map((name) => ({ name })),
      categories: [entry.section, ...entry.tags].map((term) => ({ term })),
      ...(entry.picture && { media: mediaOf(entry.picture) }),
      summary: { value: entry.standfirst },
      content: { value: entry.html, type: "html" },
    })),
  });
