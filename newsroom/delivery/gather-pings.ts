import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { deliveries } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { listFeeds } from "./list-feeds";
import { pingNames } from "./messages";

/** Whom to tell; empty: nobody. */
export type Pings = { hub: string; indexNow: string };

/** So long changes are gathered into one ping. */
const GATHER_SECONDS = { websub: 5, indexnow: 60 };
/** IndexNow takes 10,000 addresses; hubs say no number. */
const MOST = { websub: 200, indexnow: 10_000 };

type Channel = keyof typeof MOST;
type Ping = { channel: Channel; address: string; lines: string[]; key: number };

/** Adds what these articles changed to the pings that wait, or begins new ones. */
export async function gatherPings(
  tx: Db,
  events: { id: number; articleId: number }[],
  { home, hub, indexNow }: Pings & { home: string },
): Promise<void> {
  const ids = [...new Set(events.map((event) => event.articleId))];
  const key = events[0]?.id ?? 0;
  if (hub) await addPing(tx, { channel: "websub", address: hub, key, lines: await listFeeds(tx, ids, home) });
  if (indexNow)
    await addPing(tx, { channel: "indexnow", address: indexNow, key, lines: await listPages(tx, ids, home) });
}

/** One ping waits for its moment and takes in what comes; what a hub that is down did not take goes with it. */
async function addPing(tx: Db, ping: Ping): Promise<void> {
  const { channel, address, lines, key } = ping;
  const open = await takeOpen(tx, ping);
  const all = [...new Set([...open.flatMap(({ text }) => text.split("\n")), ...lines])];
  const fits = all.length <= MOST[channel];
  const fresh = fits ? open.find(({ attempts }) => attempts === 0) : undefined;
  const past = fits ? open.filter((one) => one !== fresh).map(({ id }) => id) : [];
  await tx
    .update(deliveries)
    .set({ status: "replaced", endedAt: sql`now()` })
    .where(inArray(deliveries.id, past));
  const text = (fits ? all : lines).join("\n");
  if (fresh) return void (await tx.update(deliveries).set({ text }).where(eq(deliveries.id, fresh.id)));
  await tx.insert(deliveries).values({
    key: `ping:${channel}:${key}`,
    channel,
    address,
    subject: pingNames[channel],
    text,
    dueAt: sql`now() + ${GATHER_SECONDS[channel]} * interval '1 second'`,
    madeAt: sql`now()`,
  });
}

const takeOpen = (tx: Db, { channel, address }: Ping) =>
  tx
    .select({ id: deliveries.id, text: deliveries.text, attempts: deliveries.attempts })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.channel, channel),
        eq(deliveries.address, address),
        eq(deliveries.status, "waiting"),
        isNull(deliveries.takenAt),
      ),
    )
    .orderBy(asc(deliveries.id))
    .limit(20)
    .for("update", { skipLocked: true });

async function listPages(tx: Db, ids: number[], home: string): Promise<string[]> {
  const rows = await tx
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.id, ids));
  return rows.map(({ id, slug }) => `${home}/news/${id}/${encodeURIComponent(slug)}`);
}
