import { asc, gt, max } from "drizzle-orm";
import type { Database } from "@/db/client";
import { publicationEvents } from "@/db/schema/articles";
import { findConcerned } from "@/newsroom/publishing/concerned";
import { type Refresh, refreshOf } from "@/newsroom/publishing/refresh";

/** More than this in one gap: every page is taken away. */
const MOST = 50;
/** Numbers are given before a transaction commits: so many lower ones may still come. */
const SLACK = 20;

const everything: Refresh = { tags: ["house"], mode: "stale", warm: ["/"] };

export async function lastEventId(db: Database): Promise<number> {
  const [row] = await db.select({ id: max(publicationEvents.id) }).from(publicationEvents);
  return row?.id ?? 0;
}

/** After a gap in which nobody heard: what may have been withdrawn goes at once, every other page is made again. */
export async function missedRefreshes(db: Database, lastId: number): Promise<Refresh[]> {
  const events = await db
    .select({ articleId: publicationEvents.articleId, kind: publicationEvents.kind })
    .from(publicationEvents)
    .where(gt(publicationEvents.id, lastId - SLACK))
    .orderBy(asc(publicationEvents.id))
    .limit(MOST + 1);
  if (events.length > MOST) return [{ ...everything, mode: "gone" }];
  const withdrawn = new Set(
    events.filter(({ kind }) => kind === "withdrawn" || kind === "undone").map((event) => event.articleId),
  );
  const places = await Promise.all([...withdrawn].map((id) => findConcerned(db, id)));
  const gone = refreshOf(
    "gone",
    places.filter((place) => place !== null),
  );
  return withdrawn.size === 0 ? [everything] : [{ ...gone, warm: [] }, everything];
}
