import { and, eq, inArray } from "drizzle-orm";
import { accountDesks, accountRoles, accounts } from "@/db/schema/accounts";
import { storyWatchers } from "@/db/schema/planning";
import { comments } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { listViewers } from "@/newsroom/accounts/queries";
import type { Db } from "@/newsroom/ctx";
import type { Story } from "@/newsroom/stories/story";
import { moveNames } from "@/newsroom/workflow/moves";

/** Who is told of an act: the writers, those who review on the story's desk, the chiefs, who talked about it, who follows it. */
type Circle = "writers" | "reviewers" | "chiefs" | "talkers" | "followers";

const circlesOf: Record<string, Circle[]> = {
  submit: ["reviewers", "chiefs"],
  takeBack: ["reviewers"],
  sendBack: ["writers"],
  approve: ["writers", "chiefs"],
  publish: ["writers"],
  publishUrgent: ["writers", "reviewers", "chiefs"],
  undoPublication: ["writers", "reviewers", "chiefs"],
  setExpiry: ["writers"],
  expire: ["writers", "reviewers", "chiefs"],
  schedule: ["writers"],
  unschedule: ["writers"],
  withdraw: ["writers", "reviewers", "chiefs"],
  restore: ["writers", "reviewers", "chiefs"],
  comment: ["writers", "talkers"],
};

/** Whoever follows a story hears of all its moves. */
const isMove = (act: string) => moveNames.some((move) => move === act);

/** More people than this are not told of one act. */
const MOST = 200;

/** The accounts an act concerns, the actor not among them. */
export async function audienceOf(
  db: Db,
  story: Story,
  { act, actorId, mentioned = [] }: { act: string; actorId: number | null; mentioned?: number[] },
): Promise<number[]> {
  const circles: Circle[] = [...(circlesOf[act] ?? []), ...(isMove(act) ? ["followers" as const] : [])];
  const found = await Promise.all(circles.map((circle) => members[circle](db, story)));
  const ids = new Set([...found.flat(), ...mentioned]);
  if (actorId !== null) ids.delete(actorId);
  return activeAmong(db, [...ids].slice(0, MOST));
}

const members = {
  writers: async (_db, story) =>
    [story.createdBy, story.lastChangedBy, story.assigneeId].filter((id) => id !== null),
  reviewers: async (db, story) => {
    if (story.deskId === null) return [];
    const rows = await db
      .select({ id: accountDesks.accountId })
      .from(accountDesks)
      .innerJoin(accountRoles, eq(accountRoles.accountId, accountDesks.accountId))
      .where(and(eq(accountDesks.deskId, story.deskId), eq(accountRoles.role, "editor")))
      .limit(MOST);
    return rows.map((row) => row.id);
  },
  chiefs: async (db) => {
    const rows = await db
      .select({ id: accountRoles.accountId })
      .from(accountRoles)
      .where(eq(accountRoles.role, "chief"))
      .limit(MOST);
    return rows.map((row) => row.id);
  },
  talkers: async (db, story) => {
    const rows = await db
      .selectDistinct({ id: comments.writtenBy })
      .from(comments)
      .where(eq(comments.storyId, story.id))
      .limit(MOST);
    return rows.map((row) => row.id);
  },
  followers: async (db, story) => {
    const rows = await db
      .select({ id: storyWatchers.accountId })
      .from(storyWatchers)
      .where(eq(storyWatchers.storyId, story.id))
      .limit(MOST);
    if (rows.length === 0) return [];
    const viewers = await listViewers(
      db,
      rows.map((row) => row.id),
    );
    return viewers.filter((viewer) => may(viewer, "story:read", story)).map((viewer) => viewer.id);
  },
} satisfies Record<Circle, (db: Db, story: Story) => Promise<number[]>>;

async function activeAmong(db: Db, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.id, ids), eq(accounts.status, "active")));
  return rows.map((row) => row.id);
}
