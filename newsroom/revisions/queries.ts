import { and, desc, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { revisions } from "@/db/schema/stories";
import type { RevisionKind, StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";

/** A story's history page shows the newest of them. */
const LIMIT = 200;

export type RevisionRow = {
  textVersion: number;
  kind: RevisionKind;
  madeAt: Date;
  madeBy: string;
  isSealed: boolean;
  headline: string;
};

/** The texts a story had, newest first; ask only for a story the viewer may read. */
export async function listRevisions(db: Db, storyId: number): Promise<RevisionRow[]> {
  const rows = await db
    .select({ revision: revisions, madeBy: accounts.name })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.madeBy))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.textVersion))
    .limit(LIMIT);
  return rows.map(({ revision, madeBy }) => ({
    textVersion: revision.textVersion,
    kind: revision.kind,
    madeAt: revision.madeAt,
    madeBy,
    isSealed: revision.sealedAt !== null,
    headline: revision.text.headline,
  }));
}

/** One text a story had. */
export async function getRevisionText(db: Db, storyId: number, textVersion: number): Promise<StoryText> {
  const [row] = await db
    .select({ text: revisions.text })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.textVersion, textVersion)));
  if (!row) throw new NotFound("هذه النسخة غير موجودة.");
  return row.text;
}
