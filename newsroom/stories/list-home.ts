import { mayEver } from "@/newsroom/accounts/may";
import { findLastAct } from "@/newsroom/audit/queries";
import type { DeskCtx } from "@/newsroom/ctx";
import { listStories, type StoryRow } from "./list-stories";
import { listUnsigned } from "./list-unsigned";
import { mayMove, withoutEyes } from "./policy";

export type ReturnedRow = StoryRow & { reason: string; returnedBy: string | null };

/** What one person finds on coming in: what waits for her, what came back, what goes out. */
export type Home = {
  /** Out without approval and unsigned; scheduled and late; scheduled and not approved. */
  alarms: StoryRow[];
  waiting: StoryRow[];
  approved: StoryRow[];
  returned: ReturnedRow[];
  submitted: StoryRow[];
  drafts: StoryRow[];
  scheduled: StoryRow[];
};

/** The clock looks every second; a minute late means that it does not run. */
const LATE_MS = 60_000;

export async function listHome(ctx: DeskCtx, { fourEyes }: { fourEyes: boolean }): Promise<Home> {
  const [unsigned, inReview, approved, scheduled, returned, drafts] = await Promise.all([
    listUnsigned(ctx),
    rowsOf(ctx, { stage: "in_review" }),
    rowsOf(ctx, { stage: "approved" }),
    rowsOf(ctx, { publication: "scheduled" }),
    rowsOf(ctx, { stage: "returned", mine: true }),
    rowsOf(ctx, { stage: "draft", mine: true }),
  ]);
  const judged = (story: StoryRow) => (fourEyes ? story : withoutEyes(story));
  return {
    alarms: [...unsigned, ...scheduled.filter((story) => isLate(ctx, story) || story.stage !== "approved")],
    waiting: inReview.filter((story) => isForMe(ctx, judged(story))),
    approved: approved.filter((story) => isToPublish(ctx, story)),
    returned: await Promise.all(returned.map((story) => withReason(ctx, story))),
    submitted: inReview.filter((story) => isOwn(ctx, story)),
    drafts,
    scheduled: scheduled.filter((story) => !isLate(ctx, story)).sort(byHour),
  };
}

const rowsOf = async (ctx: DeskCtx, filter: Parameters<typeof listStories>[1]) =>
  (await listStories(ctx, filter)).rows;

/** Overdue: its hour is past and readers do not have it. */
export const isLate = (ctx: { now: Date }, story: Pick<StoryRow, "scheduledFor">) =>
  story.scheduledFor !== null && ctx.now.getTime() - story.scheduledFor.getTime() > LATE_MS;

const isOwn = ({ user }: DeskCtx, story: StoryRow) =>
  story.createdBy === user.id || story.assigneeId === user.id;

/** Whoever approves waits for what she may approve; a copy editor reads all that is in review. */
const isForMe = (ctx: DeskCtx, story: StoryRow) =>
  mayMove(ctx.user, "approve", story) ||
  (!mayEver(ctx.user, "story:approve") && mayMove(ctx.user, "sendBack", story));

const isToPublish = (ctx: DeskCtx, story: StoryRow) =>
  (story.status === "none" || story.status === "pending") && mayMove(ctx.user, "publish", story);

const byHour = (one: StoryRow, other: StoryRow) =>
  (one.scheduledFor?.getTime() ?? 0) - (other.scheduledFor?.getTime() ?? 0);

async function withReason(ctx: DeskCtx, story: StoryRow): Promise<ReturnedRow> {
  const act = await findLastAct(ctx.db, { subjectKind: "story", subjectId: story.id }, ["sendBack"]);
  return { ...story, reason: act?.reason ?? "", returnedBy: act?.actor ?? null };
}
