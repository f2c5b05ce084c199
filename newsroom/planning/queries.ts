import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accountRoles, accounts } from "@/db/schema/accounts";
import { assignments, duties, savedViews, storyWatchers } from "@/db/schema/planning";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { DutyShift, SavedFilter } from "@/db/types";
import { abilities } from "@/newsroom/accounts/abilities";
import type { Db, DeskCtx, Viewer } from "@/newsroom/ctx";
import { visibleTo } from "@/newsroom/stories/policy";

const assignees = alias(accounts, "assignees");
const commissioners = alias(accounts, "commissioners");

/** Open assignments a home page or a board looks at. */
const MOST = 50;

const columns = {
  storyId: stories.id,
  headline: stories.headline,
  section: sections.name,
  brief: assignments.brief,
  dueAt: assignments.dueAt,
  lengthWords: assignments.lengthWords,
  commissionedBy: commissioners.name,
  commissionedAt: assignments.commissionedAt,
  acceptedAt: assignments.acceptedAt,
  assignee: { id: assignees.id, name: assignees.name },
  stage: stories.stage,
  publication: stories.publication,
};

const select = (ctx: { db: Db; user: Viewer }, ...conditions: (SQL | undefined)[]) =>
  ctx.db
    .select(columns)
    .from(assignments)
    .innerJoin(stories, eq(stories.id, assignments.storyId))
    .innerJoin(commissioners, eq(commissioners.id, assignments.commissionedBy))
    .leftJoin(assignees, eq(assignees.id, stories.assigneeId))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(isNull(stories.spikedAt), visibleTo(ctx.user), ...conditions));

/** What the desk asked for with this story, or null when nobody did. */
export async function findAssignment(ctx: DeskCtx, storyId: number) {
  const [row] = await select(ctx, eq(stories.id, storyId));
  return row ? { ...row, isOverdue: isOverdue(ctx, row) } : null;
}

export type AssignmentRow = NonNullable<Awaited<ReturnType<typeof findAssignment>>>;

/** What is asked for and not handed in: one's own, or all that one may see; the earliest due first. */
export async function listAssignments(ctx: DeskCtx, whose: "mine" | "all"): Promise<AssignmentRow[]> {
  const rows = await select(
    ctx,
    inArray(stories.stage, ["draft", "returned"]),
    eq(stories.publication, "none"),
    whose === "mine" ? eq(stories.assigneeId, ctx.user.id) : undefined,
  )
    .orderBy(sql`${assignments.dueAt} asc nulls last`, asc(stories.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(ctx, row) }));
}

/** Late: its hour is past and it is still with the writer. */
const isOverdue = (
  { now }: { now: Date },
  { dueAt, stage, publication }: { dueAt: Date | null; stage: string; publication: string },
) => dueAt !== null && dueAt < now && publication === "none" && (stage === "draft" || stage === "returned");

const writing = Object.keys(abilities["story:create"]);

/** Whoever can be asked for a story, by name. */
export function listWriters(db: Db): Promise<{ id: number; name: string }[]> {
  return db
    .selectDistinct({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(and(eq(accounts.status, "active"), sql`${accountRoles.role} = any(${sql.param(writing)}::text[])`))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(1_000);
}

export async function isFollowing({ db, user }: DeskCtx, storyId: number): Promise<boolean> {
  const own = and(eq(storyWatchers.storyId, storyId), eq(storyWatchers.accountId, user.id));
  const [row] = await db.select({ id: storyWatchers.storyId }).from(storyWatchers).where(own);
  return row !== undefined;
}

export type SavedView = { id: number; name: string; filter: SavedFilter };

/** One's own views, by name. */
export function listViews({ db, user }: DeskCtx): Promise<SavedView[]> {
  return db
    .select({ id: savedViews.id, name: savedViews.name, filter: savedViews.filter })
    .from(savedViews)
    .where(eq(savedViews.accountId, user.id))
    .orderBy(asc(savedViews.name))
    .limit(MOST);
}

export type DutyRow = { id: number; shift: DutyShift; person: { id: number; name: string } };

/** Who is on the desk on a day, in the order of the shifts. */
export function listDuty(db: Db, day: string): Promise<DutyRow[]> {
  return db
    .select({ id: duties.id, shift: duties.shift, person: { id: accounts.id, name: accounts.name } })
    .from(duties)
    .innerJoin(accounts, eq(accounts.id, duties.accountId))
    .where(and(eq(duties.day, day), eq(accounts.status, "active")))
    .orderBy(sql`array_position(array['morning','evening','night'], ${duties.shift})`, asc(accounts.name))
    .limit(MOST);
}
