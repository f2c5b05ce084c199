import { and, asc, eq, inArray, isNull, lt, lte, ne, sql } from "drizzle-orm";
import { deliveries } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { type Senders, sendMessage } from "./send-message";
import { Undelivered } from "./undelivered";

/** Seconds until the next try after the first, the second … failure; after the last one somebody has to look. */
const BACKOFF_SECONDS = [60, 300, 900, 3_600, 10_800, 21_600, 43_200];
/** Whoever took a message and died leaves it to others after so long. */
const LEASE_SECONDS = 60;
const AT_MOST = 200;
const AT_ONCE = 4;
const MOST_ERROR = 300;
/** Up to so much longer, by chance: not everybody comes back at the same moment. */
const JITTER = 0.2;
/** Who only ever says «later» is asked so often, and waits at most so long. */
const MOST_POSTPONED = 100;
const MOST_WAIT_SECONDS = 3_600;

type Row = typeof deliveries.$inferSelect;

/** Sends what is due, each message at least once, the oldest first; returns how many were tried. */
export async function sendDue(db: Db, senders: Senders): Promise<number> {
  let tried = 0;
  const work = async () => {
    while (tried < AT_MOST) {
      const row = await claim(db);
      if (!row) return;
      tried += 1;
      await sendOne(db, row, senders);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tried;
}

async function claim(db: Db): Promise<Row | null> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(eq(deliveries.status, "waiting"), lte(deliveries.dueAt, sql`now()`), isItsTurn))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!due) return null;
    const [row] = await tx
      .update(deliveries)
      .set({
        attempts: sql`${deliveries.attempts} + 1`,
        takenAt: sql`now()`,
        dueAt: inSeconds(LEASE_SECONDS),
      })
      .where(eq(deliveries.id, due.id))
      .returning();
    if (row?.channel === "telegram") await replaceOlder(tx, row);
    return row ?? null;
  });
}

const inSeconds = (seconds: number) => sql`now() + ${seconds} * interval '1 second'`;

/** Of an article at a channel only the newest message goes, and not while another one is on its way. */
const isItsTurn = sql`(${deliveries.channel} <> 'telegram' or ${deliveries.articleId} is null or not exists (
  select from deliveries as other where other.article_id = ${deliveries.articleId}
    and other.subscriber_id = ${deliveries.subscriberId}
    and (other.id > ${deliveries.id}
      or (other.id < ${deliveries.id} and other.taken_at > ${inSeconds(-LEASE_SECONDS)}))))`;

/** What was on its way when this one was made, and failed since or was left by the dead. */
const replaceOlder = (tx: Db, { id, articleId, subscriberId }: Row) =>
  tx
    .update(deliveries)
    .set({ status: "replaced", endedAt: sql`now()`, takenAt: null })
    .where(
      and(
        eq(deliveries.articleId, articleId ?? 0),
        eq(deliveries.subscriberId, subscriberId ?? 0),
        eq(deliveries.channel, "telegram"),
        inArray(deliveries.status, ["waiting", "failed"]),
        lt(deliveries.id, id),
      ),
    );

async function sendOne(db: Db, row: Row, senders: Senders): Promise<void> {
  try {
    const sent = await sendMessage(db, row, senders);
    await end(db, row, { status: sent, lastError: "", endedAt: sql`now()` });
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, MOST_ERROR);
    const wait = waitAfter(error, row.attempts);
    if (wait === null) await end(db, row, { status: "failed", lastError, endedAt: sql`now()` });
    else await end(db, row, { lastError, dueAt: inSeconds(wait) });
    if (error instanceof Undelivered && error.waitSeconds) await holdBack(db, row, error.waitSeconds);
  }
}

/** Seconds until the next try; null when somebody has to look first. */
function waitAfter(error: unknown, attempts: number): number | null {
  const { isFinal, waitSeconds } = error instanceof Undelivered ? error : new Undelivered("");
  if (isFinal) return null;
  if (waitSeconds !== undefined && attempts < MOST_POSTPONED) return Math.min(waitSeconds, MOST_WAIT_SECONDS);
  const wait = BACKOFF_SECONDS[attempts - 1];
  return wait === undefined ? null : wait * (1 + Math.random() * JITTER);
}

/** Who asks us to wait is asked nothing else either until then. */
const holdBack = (db: Db, { subscriberId, id }: Row, seconds: number) =>
  db
    .update(deliveries)
    .set({ dueAt: inSeconds(Math.min(seconds, MOST_WAIT_SECONDS)) })
    .where(
      and(
        eq(deliveries.subscriberId, subscriberId ?? 0),
        eq(deliveries.status, "waiting"),
        isNull(deliveries.takenAt),
        ne(deliveries.id, id),
        lt(deliveries.dueAt, inSeconds(Math.min(seconds, MOST_WAIT_SECONDS))),
      ),
    );

type Ending = Parameters<ReturnType<Db["update"]>["set"]>[0];

/** Only who tried it last says how it ended. */
const end = (db: Db, { id, attempts }: Row, ending: Ending) =>
  db
    .update(deliveries)
    .set({ ...ending, takenAt: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.attempts, attempts)));
