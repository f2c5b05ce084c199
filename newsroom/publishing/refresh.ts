import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

export const REFRESH_CHANNEL = "newsroom_refresh";

/** What an article's pages depend on; old and new ones when it changes places. */
export type Concerned = {
  id: number;
  section: { id: number; slug: string };
  tags: { id: number; slug: string }[];
  authors: { id: number; slug: string }[];
  /** The day of its publication on the newsroom's clock: «2024-07-23». */
  day: string;
  /** It stands in the public list of corrections. */
  isCorrected: boolean;
};

/** `stale`: readers keep the old page until the new one is ready. `gone`: no one gets the old page again. */
export type Refresh = { tags: string[]; mode: "stale" | "gone"; warm: string[] };

const path = (...parts: string[]) => `/${parts.map(encodeURIComponent).join("/")}`;

/** A day of the archive, and the calendar of its month that stands beside each of its days. */
export const archiveTags = (day: string) => [
  `day:${day.replaceAll("-", "")}`,
  `month:${day.slice(0, 7).replace("-", "")}`,
];

/** Exactly the cache tags and pages that show this article. */
export function refreshOf(mode: Refresh["mode"], places: Concerned[]): Refresh {
  const tags = places.flatMap((place) => [
    `article:${place.id}`,
    `section:${place.section.id}`,
    ...archiveTags(place.day),
    ...place.tags.map((tag) => `tag:${tag.id}`),
    ...place.authors.map((author) => `author:${author.id}`),
    ...(place.isCorrected ? ["corrections"] : []),
  ]);
  const warm = places.flatMap((place) => [
    path("news", String(place.id)),
    path("section", place.section.slug),
    path("archive", ...place.day.split("-")),
    ...place.tags.map((tag) => path("tag", tag.slug)),
    ...place.authors.map((author) => path("author", author.slug)),
    ...(place.isCorrected ? [path("corrections")] : []),
  ]);
  return { tags: [...new Set(["front", "feed", ...tags])], mode, warm: [...new Set(["/", ...warm])] };
}

/** Tells every instance, at the moment the transaction commits. */
export async function notifyRefresh(db: Db, refresh: Refresh): Promise<void> {
  await db.execute(sql`select pg_notify(${REFRESH_CHANNEL}, ${JSON.stringify(refresh)})`);
}
