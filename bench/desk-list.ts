import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { accountRoles, accounts, desks } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import type { Role } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { listStories } from "@/newsroom/stories/list-stories";
import type { StoryFilter } from "@/newsroom/stories/story-filter";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { sections as sectionNames } from "@/tools/corpus.mjs";
import { percentile, tell } from "./figures";
import { fillWithStories } from "./fill-stories";

/** How often every page is asked for. */
const TIMES = 60;
const WRITERS = 20;
const GOAL = "p95 ≤ 80 ms";

const server = await startTestPostgres();
try {
  await migrateDatabase(server.url("postgres"));
  const { db, sql: pool } = connect(server.url("postgres"), { max: 4 });
  const people = await fill(db);
  for (const [who, viewer] of Object.entries(people)) await measure(db, who, viewer);
  await pool.end();
} finally {
  await server.stop();
}

async function hire(db: Db, name: string, roles: Role[], deskIds: number[] = []): Promise<Viewer> {
  const email = `${name}@example.test`;
  const [row] = await db.insert(accounts).values({ email, name }).returning();
  const id = row?.id ?? 0;
  await db.insert(accountRoles).values(roles.map((role) => ({ accountId: id, role })));
  return { id, email, name, roles, deskIds };
}

async function fill(db: Db) {
  const deskRows = await db
    .insert(desks)
    .values(["news", "money", "life"].map((slug) => ({ slug, name: slug })))
    .returning();
  const deskIds = deskRows.map((desk) => desk.id);
  const sectionRows = await db
    .insert(sections)
    .values(
      sectionNames.map(({ slug = "", name = "" }, at) => ({
        slug,
        name,
        position: at,
        deskId: deskIds[at % deskIds.length] ?? 0,
      })),
    )
    .returning();
  const writers: Viewer[] = [];
  for (let at = 0; at < WRITERS; at += 1) writers.push(await hire(db, `writer-${at}`, ["reporter"]));
  const sectionOf = new Map(sectionRows.map(({ slug, id }) => [slug, id]));
  await fillWithStories(db, { writers, sectionOf });
  await db.execute(sql`analyze`);
  const [reporter] = writers;
  if (!reporter) throw new Error("nobody was hired");
  return {
    chief: await hire(db, "chief", ["chief"]),
    "editor of two desks": await hire(db, "editor", ["editor"], deskIds.slice(0, 2)),
    reporter,
  };
}

async function measure(db: Db, who: string, user: Viewer): Promise<void> {
  const [section] = await db.select({ id: sections.id }).from(sections).limit(1);
  const sectionId = section?.id ?? 0;
  const filters: Record<string, StoryFilter> = {
    everything: {},
    "approved and published": { stage: "approved", publication: "published" },
    "in review": { stage: "in_review" },
    withdrawn: { publication: "withdrawn" },
    "one section": { sectionId },
    "one section, drafts": { sectionId, stage: "draft" },
    mine: { mine: true },
    "a common word": { headline: "الحكومة" },
    "two words": { headline: "موازنة وطنيه" },
    "a rare word": { headline: "استغراقهم" },
    "a word that is nowhere": { headline: "زقزوقيات" },
  };
  for (const [what, filter] of Object.entries(filters)) {
    await time(`${who}: ${what}, first page`, () => listStories({ db, user }, filter));
    const before = await placeOfPage(db, user, filter, 500);
    if (!before) continue;
    await time(`${who}: ${what}, 500th page`, () => listStories({ db, user }, { ...filter, before }));
    const { after } = await listStories({ db, user }, { ...filter, before });
    await time(`${who}: ${what}, back from there`, () =>
      listStories({ db, user }, { ...filter, after: after ?? "" }),
    );
  }
}

/** The place before a page, found by walking there; null when the list is shorter. */
async function placeOfPage(db: Db, user: Viewer, filter: StoryFilter, page: number): Promise<string | null> {
  let before: string | null = null;
  for (let at = 1; at < page; at += 5) {
    before = (await listStories({ db, user }, { ...filter, before: before ?? "" }, 250)).before;
    if (!before) return null;
  }
  return before;
}

async function time(what: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < TIMES; at += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  const figure = `p50 ${percentile(times, 0.5).toFixed(1)} · p95 ${percentile(times, 0.95).toFixed(1)} ms`;
  tell(what, figure, GOAL);
}
