import { eq, sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { cast, demoPassword } from "@/db/seed/cast";
import { getViewer } from "@/newsroom/accounts/queries";
import type { Db, Viewer } from "@/newsroom/ctx";
import { listStories } from "@/newsroom/stories/list-stories";
import { sections as sectionNames } from "@/tools/corpus.mjs";
import { percentile, tell } from "./figures";
import { fillWithStories, STORIES } from "./fill-stories";
import { startBenchSite } from "./site";

const TIMES = 60;
const WARM = 20;
const PAGES = 500;
const GOAL = "p95 ≤ 80 ms";

/** Whole pages of the desk as they are answered over HTTP, with a newsroom's stories of years behind them. */
const site = await startBenchSite();
try {
  const { db, sql: pool } = connect(site.env.DATABASE_URL ?? "", { max: 2 });
  await fill(db);
  for (const who of ["salma", "ali", "zainab"] as const) await measure(db, who, await viewerOf(db, who));
  await pool.end();
} finally {
  await site.stop();
}

async function viewerOf(db: Db, who: keyof typeof cast): Promise<Viewer> {
  const [row] = await db.select().from(accounts).where(eq(accounts.email, cast[who].email));
  return getViewer(db, row?.id ?? 0);
}

/** Half of the corpus's sections are the demo's own; the other stories stand in politics. زينب wrote one in twenty. */
async function fill(db: Db): Promise<void> {
  const known = await db.select().from(sections);
  const fallback = known.find(({ slug }) => slug === "politics")?.id ?? 0;
  const sectionOf = new Map(
    sectionNames.map(({ slug = "" }) => [slug, known.find((one) => one.slug === slug)?.id ?? fallback]),
  );
  const zainab = await viewerOf(db, "zainab");
  const others = await db
    .insert(accounts)
    .values(
      Array.from({ length: 19 }, (_, at) => ({ email: `writer-${at}@example.test`, name: `كاتب ${at}` })),
    )
    .returning({ id: accounts.id });
  await fillWithStories(db, { writers: [zainab, ...others], sectionOf });
  await db.execute(sql`analyze`);
  console.log(`${STORIES} stories`);
}

async function measure(db: Db, who: keyof typeof cast, viewer: Viewer): Promise<void> {
  const cookie = await cookieOf(who);
  const before = await placeOfPage(db, viewer, PAGES);
  await time(`${who}: /desk/stories`, "/desk/stories", cookie);
  if (before) await time(`${who}: its ${PAGES}th page`, `/desk/stories?before=${before}`, cookie);
  await time(`${who}: words in headlines`, `/desk/stories?q=${encodeURIComponent("الحكومة")}`, cookie);
  await time(`${who}: /desk/board`, "/desk/board", cookie);
  await time(`${who}: /desk`, "/desk", cookie);
}

async function cookieOf(who: keyof typeof cast): Promise<string> {
  const [address = ""] = site.addresses;
  const answer = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email: cast[who].email, password: demoPassword }),
  });
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("newsroom-session="));
  return session?.split(";")[0] ?? "";
}

/** The place before a page, found by walking there; null when the list is shorter. */
async function placeOfPage(db: Db, user: Viewer, page: number): Promise<string | null> {
  let before: string | null = null;
  for (let at = 1; at < page; at += 5) {
    before = (await listStories({ db, user }, { before: before ?? "" }, 250)).before;
    if (!before) return null;
  }
  return before;
}

/** From the question to the last byte of the answer, one question at a time. */
async function time(what: string, path: string, cookie: string): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < TIMES + WARM; at += 1) {
    const start = performance.now();
    const answer = await fetch(`${site.addresses[0]}${path}`, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (at >= WARM) times.push(performance.now() - start);
  }
  tell(what, `p50 ${percentile(times, 0.5).toFixed(0)} · p95 ${percentile(times, 0.95).toFixed(0)} ms`, GOAL);
}
