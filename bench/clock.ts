import { spawn } from "node:child_process";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { connect, type Database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { accountRoles, accounts, desks } from "@/db/schema/accounts";
import { publicationEvents } from "@/db/schema/articles";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import { verifyRecord } from "@/newsroom/publishing/read-record";
import { createStory } from "@/newsroom/stories/create-story";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { root } from "@/scripts/lib/root.mjs";
import { percentile, tell } from "./figures";

const STORIES = 1_000;
/** They all come due so long after they were laid ready. */
const AHEAD_SECONDS = 5;
const PATIENCE_MS = 120_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A thousand approved stories of one section, due at the same second. */
async function layReady(db: Database): Promise<Date> {
  const [desk] = await db.insert(desks).values({ slug: "bench", name: "القياس" }).returning();
  const [section] = await db
    .insert(sections)
    .values({ slug: "bench", name: "قياس", position: 1, deskId: desk?.id ?? 0 })
    .returning();
  const [account] = await db
    .insert(accounts)
    .values({ email: "bench@example.test", name: "زينب" })
    .returning();
  if (!account || !section) throw new Error("nobody is there");
  await db.insert(accountRoles).values({ accountId: account.id, role: "reporter" });
  const user = {
    id: account.id,
    email: account.email,
    name: account.name,
    roles: ["reporter" as const],
    deskIds: [],
  };
  for (let at = 0; at < STORIES; at += 1)
    await createStory(
      { db, user, now: new Date() },
      {
        headline: `خبر مجدول رقم ${at}`,
        standfirst: "",
        dateline: "بغداد",
        creditSources: ["وكالات"],
        body: {
          type: "doc",
          content: [{ type: "paragraph", content: [{ type: "text", text: "نص الخبر." }] }],
        },
        sectionId: section.id,
      },
    );
  const [{ due } = { due: "" }] = await db.execute<{ due: string }>(
    sql`select now() + ${AHEAD_SECONDS} * interval '1 second' as due`,
  );
  const scheduledFor = new Date(due);
  await db
    .update(stories)
    .set({ stage: "approved", approvedTextVersion: 1, publication: "scheduled", scheduledFor });
  return scheduledFor;
}

function startInstance(url: string) {
  const file = join(root, "bench/clock-instance.ts");
  const env = { ...process.env, DATABASE_URL: url };
  return spawn(process.execPath, ["--import", "tsx", file], { stdio: "inherit", env });
}

const publicationsOf = (db: Database) =>
  db
    .select({ id: publicationEvents.articleId, at: publicationEvents.at })
    .from(publicationEvents)
    .where(eq(publicationEvents.kind, "published"));

/** Kills one of two instances half-way; waits until all is out. */
async function watch(db: Database, kill: () => void): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let isKilled = false;
  while (Date.now() < until) {
    const count = (await publicationsOf(db)).length;
    if (count >= STORIES) return;
    if (!isKilled && count >= STORIES / 2) {
      kill();
      isKilled = true;
    }
    await pause(100);
  }
}

const postgres = await startTestPostgres();
const name = `bench_clock_${process.pid}`;
const admin = connect(postgres.url("postgres"), { max: 1 });
await admin.db.execute(sql`create database ${sql.identifier(name)}`);
await migrateDatabase(postgres.url(name));
const { db, sql: connection } = connect(postgres.url(name), { max: 2 });
const instances: ReturnType<typeof startInstance>[] = [];
try {
  instances.push(startInstance(postgres.url(name)), startInstance(postgres.url(name)));
  const due = await layReady(db);
  await watch(db, () => void instances[1]?.kill("SIGKILL"));
  const events = await publicationsOf(db);
  const late = events.map(({ at }) => at.getTime() - due.getTime());
  tell(
    "due at one second, two instances, one killed half-way: published",
    String(events.length),
    `${STORIES}`,
  );
  tell("each of them once", String(new Set(events.map(({ id }) => id)).size), `${STORIES}`);
  tell("late: p95", `${(percentile(late, 0.95) / 1_000).toFixed(1)} s`, "≤ 5 s");
  tell("late: the last one", `${(Math.max(...late) / 1_000).toFixed(1)} s`, "≤ 30 s");
  tell("the record verifies", (await verifyRecord(db)).brokenAt === null ? "yes" : "no", "yes");
} finally {
  for (const instance of instances) instance.kill("SIGKILL");
  await connection.end();
  await admin.sql.end();
  await postgres.stop();
}
