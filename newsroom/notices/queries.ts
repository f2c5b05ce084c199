import { and, count, desc, eq, isNull, lt, type SQL } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { notices } from "@/db/schema/notices";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Db, Viewer } from "@/newsroom/ctx";
import { visibleTo } from "@/newsroom/stories/policy";

/** As many as a page shows. */
export const PAGE = 30;
/** More unread ones than these are «كثيرة». */
const MOST_COUNTED = 100;

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
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(accounts, eq(accounts.id, notices.actorId))
    .where(and(ownOf(viewer), before ? lt(notices.id, before) : undefined))
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

/** A story that was deleted, or is no longer one's own to read, is not spoken of. */
const ownOf = (viewer: Viewer): SQL | undefined =>
  and(eq(notices.accountId, viewer.id), isNull(stories.spikedAt), visibleTo(viewer));

export async function countUnread(db: Db, viewer: Viewer): Promise<number> {
  const unread = db
    .select({ id: notices.id })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(ownOf(viewer), isNull(notices.readAt)))
    .limit(MOST_COUNTED)
    .as("unread");
  const [row] = await db.select({ count: count() }).from(unread);
  return row?.count ?? 0;
}
