import { and, desc, eq, lte } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { revisions } from "@/db/schema/stories";
import type { RevisionKind, StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { completeText } from "./complete-text";

/** A story's history page shows the newest of them. */
const LIMIT = 200;

export type RevisionRow = {
  id: number;
  /** Null for a text that lost against another; `basedOn` is what it was written over. */
  textVersion: number | null;
  basedOn: number | null;
  kind: RevisionKind;
  name: string;
  madeAt: Date;
  madeBy: string;
  isSealed: boolean;
  headline: string;
};

const selectOne = (db: Db) =>
  db
    .select({ revision: revisions, madeBy: accounts.name })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.madeBy));

/** The texts a story had, newest first; ask only for a story the viewer may read. */
export async function listRevisions(db: Db, storyId: number): Promise<RevisionRow[]> {
  const rows = await selectOne(db)
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.id))
    .limit(LIMIT);
  return rows.map(rowOf);
}

const rowOf = ({
  revision,
  madeBy,
}: {
  revision: typeof revisions.$inferSelect;
  madeBy: string;
}): RevisionRow => ({
  id: revision.id,
  textVersion: revision.textVersion,
  basedOn: revision.basedOn,
  kind: revision.kind,
  name: revision.name,
  madeAt: revision.madeAt,
  madeBy,
  isSealed: revision.sealedAt !== null,
  headline: revision.text.headline,
});

export type Revision = RevisionRow & { text: StoryText };

/** One text a story had, with who left it and when. */
export async function getRevision(db: Db, storyId: number, revisionId: number): Promise<Revision> {
  if (!Number.isSafeInteger(revisionId)) throw new NotFound("هذه النسخة غير موجودة.");
  const [row] = await selectOne(db).where(and(eq(revisions.storyId, storyId), eq(revisions.id, revisionId)));
  if (!row) throw new NotFound("هذه النسخة غير موجودة.");
  return { ...rowOf(row), text: completeText(row.revision.text) };
}

/** The revision that keeps this text version. */
export async function findRevisionAt(db: Db, storyId: number, textVersion: number): Promise<Revision | null> {
  const [row] = await selectOne(db).where(
    and(eq(revisions.storyId, storyId), eq(revisions.textVersion, textVersion)),
  );
  return row ? { ...rowOf(row), text: completeText(row.revision.text) } : null;
}

/** The text a story had at this text version, or the last one before it (autosaves grow). */
export async function findTextAt(db: Db, storyId: number, textVersion: number): Promise<StoryText | null> {
  const [row] = await db
    .select({ text: revisions.text })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), lte(revisions.textVersion, textVersion)))
    .orderBy(desc(revisions.textVersion))
    .limit(1);
  return row ? completeText(row.text) : null;
}
