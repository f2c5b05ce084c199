import { and, eq } from "drizzle-orm";
import type { AnchorJson, RemarkField } from "@/db/review-types";
import { comments } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import type { Story } from "@/newsroom/stories/story";
import { anchorAt, type Words } from "./anchor-at";
import { listColleagues } from "./list-colleagues";

const MOST = 2_000;
const MOST_MENTIONS = 20;

export type NewComment = {
  text: string;
  /** The words it is about; absent for a remark on the whole story. */
  place?: Words;
  /** The field it is about, where it is not the body. */
  field?: RemarkField;
  replyTo?: number;
  isBlocking?: boolean;
  mentions?: number[];
};

export type Said = { id: number; mentions: number[] };

/** Says something about a story; the comment's id, and who was called to it. */
export function comment(ctx: DeskCtx, storyId: number, given: NewComment): Promise<Said> {
  const text = given.text.normalize("NFC").trim();
  if (text === "" || text.length > MOST)
    throw new Invalid("اكتب تعليقاً.", [{ field: "text", message: `من حرف إلى ${MOST} حرف.` }]);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:comment", story)) throw new Forbidden();
    const anchor: AnchorJson | null = given.place ? anchorAt(story.text.body, given.place) : null;
    const field = given.place ? null : (given.field ?? null);
    if (given.replyTo !== undefined) await refuseForeign(tx, storyId, given.replyTo);
    const mentions = await colleaguesAmong(tx, story, given.mentions ?? []);
    const [row] = await tx.db
      .insert(comments)
      .values({
        storyId,
        anchor,
        field,
        fieldText: field ? story.text[field] : "",
        text,
        replyTo: given.replyTo ?? null,
        isBlocking: (given.isBlocking ?? false) && given.replyTo === undefined,
        mentions,
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
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
    return { id: row.id, mentions };
  });
}

async function refuseForeign(tx: DeskCtx, storyId: number, commentId: number): Promise<void> {
  const [row] = await tx.db
    .select({ replyTo: comments.replyTo })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.storyId, storyId)));
  if (!row || row.replyTo !== null) throw new NotFound("هذا التعليق غير موجود.");
}

/** Whoever may not read the story is not called to it. */
async function colleaguesAmong(tx: DeskCtx, story: Story, ids: number[]): Promise<number[]> {
  const asked = new Set(ids.slice(0, MOST_MENTIONS));
  if (asked.size === 0) return [];
  const colleagues = await listColleagues(tx.db, story);
  return colleagues.filter(({ id }) => asked.has(id)).map(({ id }) => id);
}
