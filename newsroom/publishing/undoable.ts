import { and, desc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { publicationEvents } from "@/db/schema/articles";
import { publicationRecord } from "@/db/schema/record";
import type { PublicationEventKind, StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { UNDO_MS } from "./record-publication";

export type UndoableEvent = {
  id: number;
  kind: PublicationEventKind;
  textVersion: number;
  /** Until then it can be taken back. */
  until: Date;
};

const publications: PublicationEventKind[] = ["published", "updated", "corrected", "silently-fixed"];

/** The publication that can still be taken back: the last thing that happened to the article, seconds ago. */
export async function findUndoable(
  ctx: { db: Db; now: Date },
  articleId: number,
): Promise<UndoableEvent | null> {
  const [last] = await ctx.db
    .select()
    .from(publicationEvents)
    .where(eq(publicationEvents.articleId, articleId))
    .orderBy(desc(publicationEvents.id))
    .limit(1);
  if (!last || !publications.includes(last.kind)) return null;
  const until = new Date(last.at.getTime() + UNDO_MS);
  return until < ctx.now ? null : { id: last.id, kind: last.kind, textVersion: last.textVersion, until };
}

export type TextBefore = { text: StoryText; textVersion: number };

/** What readers had before the text they have now; null when that is their first. */
export async function findTextBefore(db: Db, articleId: number): Promise<TextBefore | null> {
  const [, before] = await db
    .select({ text: publicationRecord.text, textVersion: publicationRecord.textVersion })
    .from(publicationRecord)
    .where(eq(publicationRecord.articleId, articleId))
    .orderBy(desc(publicationRecord.id))
    .limit(2);
  return before?.text ? { text: before.text, textVersion: before.textVersion } : null;
}

const undoing = alias(publicationEvents, "undoing");

/** «آخر تحديث» as it was without one event: the last change readers were told of that was not taken back. */
export async function findLastUpdate(db: Db, articleId: number, without: number): Promise<Date | null> {
  const began = sql`coalesce((select max(${undoing.id}) from ${publicationEvents} as ${undoing}
    where ${undoing.articleId} = ${articleId} and ${undoing.kind} = 'published'), 0)`;
  const isUndone = sql`exists (select from ${publicationEvents} as ${undoing}
    where ${undoing.undoes} = ${publicationEvents.id})`;
  const [row] = await db
    .select({ at: publicationEvents.at })
    .from(publicationEvents)
    .where(
      and(
        eq(publicationEvents.articleId, articleId),
        inArray(publicationEvents.kind, ["updated", "corrected"]),
        ne(publicationEvents.id, without),
        gt(publicationEvents.id, began),
        sql`not ${isUndone}`,
      ),
    )
    .orderBy(desc(publicationEvents.id))
    .limit(1);
  return row?.at ?? null;
}
