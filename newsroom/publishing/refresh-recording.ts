import { and, eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { articleRecordings } from "@/db/schema/recordings";
import type { Db } from "@/newsroom/ctx";
import { findConcerned } from "./concerned";
import { notifyRefresh, refreshOf } from "./refresh";

/** No recording is in more articles. */
const MOST = 50;

/** Renews the pages that have a recording of which something else is said now. */
export async function refreshRecording(db: Db, recordingId: number): Promise<void> {
  const shown = await db
    .select({ id: articles.id })
    .from(articleRecordings)
    .innerJoin(articles, eq(articles.id, articleRecordings.articleId))
    .where(and(eq(articleRecordings.recordingId, recordingId), eq(articles.status, "live")))
    .limit(MOST);
  const places = await Promise.all(shown.map(({ id }) => findConcerned(db, id)));
  const concerned = places.filter((place) => place !== null);
  if (concerned.length > 0) await notifyRefresh(db, refreshOf("stale", concerned));
}
