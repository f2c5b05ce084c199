import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/audit/record";
import type { Db, DeskCtx, Viewer } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { sealRevision } from "@/newsroom/revisions/keep-revision";
import { moveNamesArabic, publicationNames, stageNames } from "@/newsroom/workflow/messages";
import { canMove, type MoveName, type MoveRule, moves } from "@/newsroom/workflow/moves";
import { getStory } from "./get-story";
import { notifyDesk } from "./notify-desk";
import { mayMove, withoutEyes } from "./policy";
import type { Story } from "./story";

/** What whoever makes a move says: the version looked at, a reason or a time where the move needs one. */
export type MoveRequest = { version: number; reason?: string; at?: Date; override?: boolean };

type Change = {
  set?: PgUpdateSetSource<typeof stories>;
  /** A further condition on the row, checked in the same statement. */
  where?: SQL;
  act?: string;
};

const REASON_MOST = 1_000;

/** Loads the story and refuses whoever may not make this move on it now; approval looks at the eyes itself. */
export async function getForMove(ctx: DeskCtx, move: MoveName, storyId: number, request: MoveRequest) {
  const story = await getStory(ctx, storyId);
  const judged = move === "approve" ? withoutEyes(story) : story;
  if (!mayMove(ctx.user, move, judged)) throw new Forbidden();
  refuseOutOfTurn(move, story, request);
  return story;
}

/** Refuses a stale version, a state without this move, and a missing reason or time. */
export function refuseOutOfTurn(move: MoveName, story: Story, request: MoveRequest): void {
  const rule: MoveRule = moves[move];
  if (story.version !== request.version)
    throw new Conflict("تغيّر الخبر بعد أن فتحته. راجع ما استجد ثم أعد المحاولة.", story);
  if (!canMove(move, story))
    throw new Conflict(
      `لا يمكن «${moveNamesArabic[move]}» والخبر ${stageNames[story.stage]} و${publicationNames[story.publication]}.`,
      story,
    );
  const reason = request.reason?.trim() ?? "";
  if (rule.needsReason && reason === "")
    throw new Invalid("اكتب السبب أولاً.", [{ field: "reason", message: "السبب مطلوب." }]);
  if (reason.length > REASON_MOST)
    throw new Invalid(`السبب طويل: ${REASON_MOST} حرف على الأكثر.`, [
      { field: "reason", message: `${REASON_MOST} حرف على الأكثر.` },
    ]);
  if (rule.needsTime && !(request.at instanceof Date && Number.isFinite(request.at.getTime())))
    throw new Invalid("حدّد الموعد أولاً.", [{ field: "at", message: "الموعد مطلوب." }]);
}

/** Writes the move with compare-and-set on the version, seals the text it was about, and records it. */
export async function applyMove(
  tx: { db: Db; now: Date; user: Viewer | null },
  move: MoveName,
  story: Story,
  { reason = "", at }: Pick<MoveRequest, "reason" | "at">,
  change: Change = {},
): Promise<void> {
  const rule: MoveRule = moves[move];
  const after = { stage: rule.to ?? story.stage, publication: rule.becomes ?? story.publication };
  const [written] = await tx.db
    .update(stories)
    .set({ ...after, ...clearsApproval(after.stage), version: sql`${stories.version} + 1`, ...change.set })
    .where(and(eq(stories.id, story.id), eq(stories.version, story.version), change.where))
    .returning({ version: stories.version });
  if (!written) throw new Conflict("سبقك زميل إلى هذا الخبر. حدّث الصفحة ثم أعد المحاولة.");
  await sealRevision(tx, story.id, story.textVersion);
  await notifyDesk(tx.db, { kind: "story", storyId: story.id, version: written.version });
  await record(tx, {
    act: change.act ?? move,
    subjectKind: "story",
    subjectId: story.id,
    version: written.version,
    reason: reason.trim(),
    detail: {
      from: { stage: story.stage, publication: story.publication },
      to: after,
      textVersion: story.textVersion,
      ...(at ? { at: at.toISOString() } : {}),
    },
  });
}

const clearsApproval = (stage: Story["stage"]) =>
  stage === "approved" ? {} : { approvedBy: null, approvedTextVersion: null };
