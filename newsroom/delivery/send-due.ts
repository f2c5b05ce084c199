import { and, asc, eq, lte, sql } from "drizzle-orm";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { postOutside } from "./post-outside";
import { signHook } from "./sign-hook";

/** Seconds until the next try after the first, the second … failure; after the last one somebody has to look. */
const BACKOFF_SECONDS = [60, 300, 900, 3_600, 10_800, 21_600, 43_200];
/** Whoever took a message and died leaves it to others after so long. */
const LEASE_SECONDS = 60;
const AT_MOST = 200;
const AT_ONCE = 4;
const MOST_ERROR = 300;

export type Mail = { id: number; address: string; subject: string; text: string };

/** How messages leave: `mail` is null in a house without a mail server. */
export type Senders = {
  mail: ((mail: Mail) => Promise<void>) | null;
  allows?: (address: string) => boolean;
};

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
      .where(and(eq(deliveries.status, "waiting"), lte(deliveries.dueAt, sql`now()`)))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!due) return null;
    const [row] = await tx
      .update(deliveries)
      .set({ attempts: sql`${deliveries.attempts} + 1`, dueAt: inSeconds(LEASE_SECONDS) })
      .where(eq(deliveries.id, due.id))
      .returning();
    return row ?? null;
  });
}

const inSeconds = (seconds: number) => sql`now() + ${seconds} * interval '1 second'`;

async function sendOne(db: Db, row: Row, senders: Senders): Promise<void> {
  try {
    const sent = row.channel === "mail" ? await sendMail(row, senders) : await sendHook(db, row, senders);
    await end(db, row, { status: sent, lastError: "", endedAt: sql`now()` });
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, MOST_ERROR);
    const wait = BACKOFF_SECONDS[row.attempts - 1];
    if (wait === undefined) await end(db, row, { status: "failed", lastError, endedAt: sql`now()` });
    else await end(db, row, { lastError, dueAt: inSeconds(wait) });
  }
}

async function sendMail(row: Row, { mail }: Senders): Promise<"sent" | "kept"> {
  if (!mail) return "kept";
  await mail(row);
  return "sent";
}

async function sendHook(db: Db, row: Row, { allows }: Senders): Promise<"sent"> {
  const [subscriber] = await db
    .select({ secret: subscribers.secret })
    .from(subscribers)
    .where(eq(subscribers.id, row.subscriberId ?? 0));
  await postOutside({
    url: row.address,
    body: row.text,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-newsroom-event": row.subject,
      "x-newsroom-delivery": String(row.id),
      "x-newsroom-signature": signHook(subscriber?.secret ?? "", row.text, new Date()),
    },
    ...(allows ? { allows } : {}),
  });
  return "sent";
}

type Ending = Parameters<ReturnType<Db["update"]>["set"]>[0];

/** Only who tried it last says how it ended. */
const end = (db: Db, { id, attempts }: Row, ending: Ending) =>
  db
    .update(deliveries)
    .set(ending)
    .where(and(eq(deliveries.id, id), eq(deliveries.attempts, attempts)));
