import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { findArchiveDay, listArchiveMonths } from "@/newsroom/articles/archive";
import { printCursor } from "@/newsroom/articles/cursor";
import { listSectionArticles } from "@/newsroom/articles/lists";
import { findArticle } from "@/newsroom/articles/queries";
import { listRelated } from "@/newsroom/articles/related";
import type { Db } from "@/newsroom/ctx";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { percentile, tell } from "./figures";
import { fillWithArticles } from "./fill-articles";

const ARTICLES = 100_000;
const TIMES = 60;
const PAGE = 20;
const DEEP = 500;

/** What a reader's list costs at its beginning and at its five hundredth page, in a full archive. */
const server = await startTestPostgres();
try {
  await migrateDatabase(server.url("postgres"));
  const { db, sql: pool } = connect(server.url("postgres"), { max: 4 });
  const largest = await fillWithArticles(db, ARTICLES);
  const deep = await cursorAt(db, largest, (DEEP - 1) * PAGE);
  const [first, late] = await measureInTurns(
    () => listSectionArticles(db, largest),
    () => listSectionArticles(db, largest, { before: deep }),
  );
  tell("page 500 to page 1", `${Math.round((late / first) * 100)} %`, "80 to 120 %");
  await measureArchive(db);
  await pool.end();
} finally {
  await server.stop();
}

async function measure(what: string, goal: string, ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES + 20; turn += 1) {
    const start = performance.now();
    await ask();
    if (turn >= 20) times.push(performance.now() - start);
  }
  const median = percentile(times, 0.5);
  tell(what, `${median.toFixed(1)} ms (95 %: ${percentile(times, 0.95).toFixed(1)})`, goal);
  return median;
}

/** One after the other, so that what else the machine does slows both. */
async function measureInTurns(page: () => Promise<unknown>, deepPage: () => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TIMES + 20; turn += 1)
    for (const [at, ask] of [page, deepPage].entries()) {
      const start = performance.now();
      await ask();
      if (turn >= 20) times[at as 0 | 1].push(performance.now() - start);
    }
  const medians = times.map((one) => percentile(one, 0.5)) as [number, number];
  tell(
    "section, page 1",
    `${medians[0].toFixed(1)} ms (95 %: ${percentile(times[0], 0.95).toFixed(1)})`,
    "≤ 15 ms",
  );
  tell(
    `section, page ${DEEP}`,
    `${medians[1].toFixed(1)} ms (95 %: ${percentile(times[1], 0.95).toFixed(1)})`,
    "≤ 15 ms, ± 20 % of page 1",
  );
  return medians;
}

async function cursorAt(db: Db, sectionId: number, offset: number): Promise<string> {
  const [row] = await db.execute<{ id: string; at: string }>(
    sql`select id, published_at as at from articles where status = 'live' and section_id = ${sectionId}
      order by published_at desc, id desc offset ${offset - 1} limit 1`,
  );
  if (!row) throw new Error("the section is not that long");
  return printCursor({ id: Number(row.id), at: new Date(row.at) });
}

async function measureArchive(db: Db): Promise<void> {
  const clock = { timeZone: "Asia/Baghdad" };
  const asked = { ...clock, now: new Date(), before: null };
  await measure("a day of the archive with its month", "≤ 15 ms", () =>
    findArchiveDay(db, "2025-03-12", asked),
  );
  await measure("the months of the archive", "≤ 50 ms", () => listArchiveMonths(db, clock));
  const found = await findArticle(db, ARTICLES / 2);
  if (found?.status !== "live") throw new Error("no article");
  await measure("what stands under an article", "≤ 15 ms", () => listRelated(db, found.article, 4));
}
