import { and, eq, inArray } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { comments } from "@/db/schema/review";
import type { AnchorJson } from "@/db/types";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { Place } from "@/newsroom/body/anchor";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { anchorAt } from "./anchor-at";

const MOST = 2_000;
const MOST_MENTIONS = 20;

export type NewComment = {
  text: string;
  /** The words it is about; absent for a remark on the whole story. */
  place?: Place;
  replyTo?: number;
  isBlocking?: boolean;
  mentions?: number[];
};

/** Says something about a story; returns the comment's id. */
export function comment(ctx: DeskCtx, storyId: number, given: NewComment): Promise<number> {
  const text = given.text.normalize("NFC").trim();
  if (text === "" || text.length > MOST)
    throw new Invalid("اكتب تعليقاً.", [{ field: "text", message: `من حرف إلى ${MOST} حرف.` }]);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:comment", story)) throw new Forbidden();
    const anchor: AnchorJson | null = given.place ? anchorAt(story.text.body, given.place) : null;
    if (given.replyTo !== undefined) await refuseForeign(tx, storyId, given.replyTo);
    const [row] = await tx.db
      .insert(comments)
      .values({
        storyId,
        anchor,
        text,
        replyTo: given.replyTo ?? null,
        isBlocking: (given.isBlocking ?? false) && given.replyTo === undefined,
        mentions: await colleaguesAmong(tx, given.mentions ?? []),
        writtenBy: tx.user.id,
        writtenAt: tx.now,
      })
      .returning({ id: comments.id });
    if (!row) throw new Error("insert returned no row");
    await record(tx, {
      act: "comment",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { commentId: row.id, isBlocking: given.isBlocking ?? false },
    });
    return row.id;
  });
}

async function refuseForeign(tx: DeskCtx, storyId: number, commentId: number): Promise<void> {
  const [row] = await tx.db
    .select({ replyTo: comments.replyTo })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.storyId, storyId)));
  if (!row || row.replyTo !== null) throw new NotFound("هذا التعليق غير موجود.");
}

async function colleaguesAmong(tx: DeskCtx, ids: number[]): Promise<number[]> {
  const asked = ids.slice(0, MOST_MENTIONS).filter(Number.isSafeInteger);
  if (asked.length === 0) return [];
  const rows = await tx.db.select({ id: accounts.id }).from(accounts).where(inArray(accounts.id, asked));
  return rows.map((row) => row.id);
}
