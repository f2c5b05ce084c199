import { generateJsonFeed } from "feedsmith";
import type { Feed } from "./feed";

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1. */
export const printJson = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.link,
      feed_url: feed.self,
      description: feed.description,
      language: "ar",
      ...(feed.hub && { hubs: [{ type: "WebSub", url: feed.hub }] }),
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.link,
        title: entry.headline,
        summary: entry.standfirst,
        content_html: entry.html,
        date_published: entry.publishedAt,
        date_modified: entry.updatedAt ?? entry.publishedAt,
        authors: entry.authors.map((name) => ({ name })),
        tags: [entry.section, ...entry.tags],
        ...(entry.recordings.length > 0 && {
          attachments: entry.recordings.map(({ url, type, bytes, seconds }) => ({
            url,
            mime_type: type,
            size_in_bytes: bytes,
            ...(seconds && { duration_in_seconds: Math.round(seconds) }),
          })),
        }),
        ...(entry.picture && { image: entry.picture.url }),
      })),
    }),
  );
