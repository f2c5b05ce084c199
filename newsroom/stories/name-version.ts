import { and, eq } from "drizzle-orm";
import { revisions } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { getStory } from "./get-story";

const MOST = 80;

/** Gives a text a name, the one that stands or an earlier one; from then on it never grows. */
export function nameVersion(
  ctx: DeskCtx,
  storyId: number,
  typed: string,
  revisionId?: number,
): Promise<void> {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "" || name.length > MOST)
    throw new Invalid("سمِّ النسخة باسم قصير.", [{ field: "name", message: `من حرف إلى ${MOST} حرفاً.` }]);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:revisions", story)) throw new Forbidden();
    const named = await tx.db
      .update(revisions)
      .set({ name, sealedAt: tx.now })
      .where(
        and(
          eq(revisions.storyId, storyId),
          revisionId === undefined
            ? eq(revisions.textVersion, story.textVersion)
            : eq(revisions.id, revisionId),
        ),
      )
      .returning({ id: revisions.id });
    if (named.length === 0) throw new NotFound("هذه النسخة غير موجودة.");
    await record(tx, {
      act: "nameVersion",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { name },
    });
  });
}
