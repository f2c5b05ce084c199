import { and, desc, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { articleRecordings, recordings } from "@/db/schema/recordings";
import type { Recording } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";
import { recordingColumns } from "./recording";

export type StoredRecording = Recording & { storageKey: string; captionsKey: string | null };

const storedColumns = {
  ...recordingColumns,
  storageKey: recordings.storageKey,
  captionsKey: recordings.captionsKey,
};

/** A recording that readers may hear or watch: a live article has it in its text. */
export async function findPublicRecording(db: Db, id: number): Promise<StoredRecording | null> {
  const inText = db
    .select({ id: articles.id })
    .from(articleRecordings)
    .innerJoin(articles, eq(articles.id, articleRecordings.articleId))
    .where(and(eq(articleRecordings.recordingId, recordings.id), eq(articles.status, "live")));
  const [row] = await db
    .select(storedColumns)
    .from(recordings)
    .where(and(eq(recordings.id, id), exists(inText)));
  return row ?? null;
}

/** Any recording of the library: for the desk, never for readers. */
export async function findRecording(db: Db, id: number): Promise<StoredRecording | null> {
  const [row] = await db.select(storedColumns).from(recordings).where(eq(recordings.id, id));
  return row ?? null;
}

export function listRecordings(db: Db, ids: number[]): Promise<Recording[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.select(recordingColumns).from(recordings).where(inArray(recordings.id, ids));
}

const SHOWN = 30;
const MOST_LETTERS = 80;

/** The newest of a kind; with words, those whose names hold each of them. */
export function searchRecordings(
  db: Db,
  { kind, typed }: { kind: Recording["kind"]; typed: string },
): Promise<Recording[]> {
  const words = fold(typed.slice(0, MOST_LETTERS)).split(" ").filter(Boolean).slice(0, 6);
  return db
    .select(recordingColumns)
    .from(recordings)
    .where(
      and(
        eq(recordings.kind, kind),
        isNull(recordings.removedAt),
        ...words.map((word) => sql`${recordings.folded} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`),
      ),
    )
    .orderBy(desc(recordings.id))
    .limit(SHOWN);
}
