import { generateRssFeed } from "feedsmith";
import type { Feed } from "./feed";
import { mediaOf } from "./media-of";

/** RSS 2.0 with the full text: https://www.rssboard.org/rss-specification. */
export const printRss = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.link,
    description: feed.description,
    language: "ar",
    ...(feed.updatedAt && { lastBuildDate: feed.updatedAt }),
    atom: {
      links: [
        { href: feed.self, rel: "self", type: "application/rss+xml" },
        ...(feed.hub ? [{ href: feed.hub, rel: "hub" }] : []),
      ],
    },
    items: feed.entries.map((entry) => ({
      title: entry.headline,
      link: entry.link,
      description: entry.standfirst,
      guid: { value: entry.id, isPermaLink: true },
      pubDate: entry.publishedAt,
      categories: [entry.section, ...entry.tags].map((name) => ({ name })),
      ...(entry.picture && { media: mediaOf(entry.picture) }),
      ...(entry.recordings.length > 0 && {
        enclosures: entry.recordings
          .slice(0, 1)
          .map(({ url, type, bytes }) => ({ url, type, length: bytes })),
      }),
      dc: { creators: entry.authors },
      content: { encoded: entry.html },
      ...(entry.updatedAt && { atom: { updated: entry.updatedAt } }),
    })),
  });
