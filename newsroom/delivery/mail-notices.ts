import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { deliveries } from "@/db/schema/delivery";
import { notices } from "@/db/schema/notices";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import { may, type Subject } from "@/newsroom/accounts/may";
import { listViewers } from "@/newsroom/accounts/queries";
import type { Db } from "@/newsroom/ctx";
import { type NoticeFacts, noticeMessage } from "./notice-message";

/** What happens in so short a time comes in one mail. */
const GATHER = "15 seconds";
/** The hour of the daily mail, in the house's zone. */
const DIGEST_HOUR = "8 hours";
const BATCH = 500;
/** One instance gathers at a time, so that nobody gets two mails for one. */
const GATHER_LOCK = 7_113_002;

type Told = NoticeFacts & {
  id: number;
  accountId: number;
  address: string;
  isMailed: boolean;
  story: Subject;
};

/**
 * Makes mails of the notices that nobody has read yet, as each account wishes: at once, daily, or none. Returns how
 * many notices were dealt with.
 */
export function mailNotices(db: Db, { home, timeZone }: { home: string; timeZone: string }): Promise<number> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(${GATHER_LOCK}) as mine`,
    );
    if (!lock?.mine) return 0;
    const told = await listDue(tx, timeZone);
    if (told.length === 0) return 0;
    const wanted = await readableAmong(
      tx,
      told.filter((notice) => notice.isMailed),
    );
    const readers = [...new Set(wanted.map((notice) => notice.accountId))];
    const rows = readers.map((id) =>
      rowOf(
        wanted.filter((notice) => notice.accountId === id),
        home,
      ),
    );
    if (rows.length > 0) await tx.insert(deliveries).values(rows).onConflictDoNothing();
    const ids = told.map((notice) => notice.id);
    await tx.update(notices).set({ mailedAt: sql`now()` }).where(inArray(notices.id, ids));
    return told.length;
  });
}

/** A story that is no longer one's own to read is not spoken of, in a mail as little as on the desk. */
async function readableAmong(tx: Db, told: Told[]): Promise<Told[]> {
  if (told.length === 0) return [];
  const viewers = await listViewers(tx, [...new Set(told.map((notice) => notice.accountId))]);
  const byId = new Map(viewers.map((viewer) => [viewer.id, viewer]));
  return told.filter(({ accountId, story }) => {
    const viewer = byId.get(accountId);
    return viewer !== undefined && may(viewer, "story:read", story);
  });
}

/** Notices whose hour of mailing has come, or that are never mailed. */
function listDue(tx: Db, timeZone: string): Promise<Told[]> {
  const day = sql`(date_trunc('day', (now() at time zone ${timeZone}) - ${DIGEST_HOUR}::interval)
    + ${DIGEST_HOUR}::interval) at time zone ${timeZone}`;
  const isDue = sql`case ${accounts.mailDigest}
    when 'daily' then ${notices.at} < ${day}
    when 'none' then true
    else ${notices.at} <= now() - ${GATHER}::interval end`;
  return tx
    .select({
      id: notices.id,
      accountId: notices.accountId,
      address: accounts.email,
      act: notices.act,
      reason: notices.reason,
      storyId: notices.storyId,
      headline: stories.headline,
      actor: sql<string | null>`(select name from ${accounts} as actor where actor.id = ${notices.actorId})`,
      isMailed: sql<boolean>`${accounts.mailDigest} <> 'none' and ${accounts.status} = 'active'
        and ${notices.readAt} is null and ${stories.spikedAt} is null`,
      story: {
        createdBy: stories.createdBy,
        assigneeId: stories.assigneeId,
        lastChangedBy: stories.lastChangedBy,
        deskId: sections.deskId,
      },
    })
    .from(notices)
    .innerJoin(accounts, eq(accounts.id, notices.accountId))
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(isNull(notices.mailedAt), isDue))
    .orderBy(asc(notices.id))
    .limit(BATCH);
}

function rowOf(mine: Told[], home: string) {
  const newest = mine.at(-1);
  if (!newest) throw new Error("a mail without notices");
  return {
    ...noticeMessage(mine, home),
    key: `notices:${newest.accountId}:${newest.id}`,
    channel: "mail" as const,
    address: newest.address,
    dueAt: sql`now()`,
    madeAt: sql`now()`,
  };
}
