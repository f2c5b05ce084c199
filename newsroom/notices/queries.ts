import { and, count, desc, eq, isNull, lt } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { notices } from "@/db/schema/notices";
import { stories } from "@/db/schema/stories";
import type { Db, Viewer } from "@/newsroom/ctx";

const PAGE = 30;

export type NoticeRow = {
  id: number;
  act: string;
  actor: string | null;
  storyId: number;
  headline: string;
  reason: string;
  at: Date;
  isRead: boolean;
};

/** What a viewer was told, newest first; `before` is the last id of the page above. */
export async function listNotices(db: Db, viewer: Viewer, before?: number): Promise<NoticeRow[]> {
  const rows = await db
    .select({ notice: notices, actor: accounts.name, headline: stories.headline })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(accounts, eq(accounts.id, notices.actorId))
    .where(and(eq(notices.accountId, viewer.id), before ? lt(notices.id, before) : undefined))
    .orderBy(desc(notices.id))
    .limit(PAGE);
  return rows.map(({ notice, actor, headline }) => ({
    id: notice.id,
    act: notice.act,
    actor,
    storyId: notice.storyId,
    headline,
    reason: notice.reason,
    at: notice.at,
    isRead: notice.readAt !== null,
  }));
}

export async function countUnread(db: Db, viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(notices)
    .where(and(eq(notices.accountId, viewer.id), isNull(notices.readAt)));
  return row?.count ?? 0;
}
