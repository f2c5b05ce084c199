import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { accounts } from "@/db/schema/accounts";
import { articles } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { coverages } from "@/db/schema/live";
import { media } from "@/db/schema/media";
import { sections } from "@/db/schema/publication";
import { corrections } from "@/db/schema/record";
import { comments, suggestions } from "@/db/schema/review";
import { revisions, stories } from "@/db/schema/stories";
import { styleRules } from "@/db/schema/style";
import { demoPassword } from "@/db/seed/cast";
import { coverage } from "@/db/seed/coverage";
import { readSeedArticle } from "@/db/seed/seed-article";
import { signIn } from "@/newsroom/accounts/sign-in";
import { findCoverage } from "@/newsroom/live/read-coverage";
import { localStorage } from "@/newsroom/media/storage";
import { getHouse } from "@/newsroom/settings/queries";
import { mayCreateDemo, seedNewsroom } from "./seed-newsroom";

const own = process.env.TEST_DATABASE_URL ?? "";
const admin = postgres(own, { max: 1, onnotice: () => {} });
const made: string[] = [];
const folders: string[] = [];

async function anEmptyNewsroom() {
  const name = `seed_${process.pid}_${made.length}`;
  made.push(name);
  await admin.unsafe(`create database ${name}`);
  const databaseUrl = Object.assign(new URL(own), { pathname: `/${name}` }).href;
  await migrateDatabase(databaseUrl);
  const dataDir = await mkdtemp(join(tmpdir(), "seed-"));
  folders.push(dataDir);
  return { databaseUrl, dataDir, storage: localStorage(join(dataDir, "media")) };
}

const place = await anEmptyNewsroom();
const { sql: client, db } = connect(place.databaseUrl, { max: 2 });

let leftBehind: number[] = [];
let outcomes: { seeded: boolean }[] = [];

/** Seeding is the slow part: it breaks off once, then two instances do it together, for all the tests. */
beforeAll(async () => {
  await writeFile(join(place.dataDir, "media"), "in the way");
  await expect(seedNewsroom(place)).rejects.toThrow();
  await rm(join(place.dataDir, "media"));
  leftBehind = await Promise.all([accounts, audit, media].map((table) => db.$count(table)));
  outcomes = await Promise.all([seedNewsroom(place), seedNewsroom(place)]);
}, 180_000);

afterAll(async () => {
  await client.end();
  for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`);
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  await admin.end();
});

const countAll = async () => ({
  stories: await db.$count(stories),
  articles: await db.$count(articles),
  audit: await db.$count(audit),
  revisions: await db.$count(revisions),
  accounts: await db.$count(accounts),
  media: await db.$count(media),
  styleRules: await db.$count(styleRules),
});

test("every stage and every publication state has a story", async () => {
  const rows = await db.select({ stage: stories.stage, publication: stories.publication }).from(stories);
  const stages = ["approved", "draft", "in_review", "returned"];
  expect([...new Set(rows.map((row) => row.stage))].sort()).toEqual(stages);
  const publications = ["none", "published", "scheduled", "withdrawn"];
  expect([...new Set(rows.map((row) => row.publication))].sort()).toEqual(publications);
});

test("a live story has changes that readers do not see yet", async () => {
  const pending = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      sql`${stories.publication} = 'published' and ${stories.publishedTextVersion} < ${stories.textVersion}`,
    );
  expect(pending.length).toBeGreaterThanOrEqual(2);
});

test("every section has something to read", async () => {
  const live = await db
    .select({ section: sections.slug, count: sql<number>`count(*)::int` })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.status, "live"))
    .groupBy(sections.slug);
  expect(live).toHaveLength(10);
  expect(Math.min(...live.map(({ count }) => count))).toBeGreaterThan(1);
});

test("nobody approved what they wrote or changed", async () => {
  const rows = await db
    .select({ by: stories.createdBy, changed: stories.lastChangedBy, approvedBy: stories.approvedBy })
    .from(stories)
    .where(eq(stories.stage, "approved"));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => row.approvedBy === row.by || row.approvedBy === row.changed)).toEqual([]);
});

test("the acts are recorded at their own times, in order", async () => {
  const acts = await db
    .select({ act: audit.act, at: audit.at, story: audit.subjectId })
    .from(audit)
    .where(eq(audit.subjectKind, "story"))
    .orderBy(audit.subjectId, audit.id);
  const backwards = acts.filter(
    (entry, index) => entry.story === acts[index - 1]?.story && entry.at < (acts[index - 1]?.at ?? 0),
  );
  expect(backwards).toEqual([]);
});

test("a correction stands publicly under its article, and colleagues have remarked on what is in review", async () => {
  expect(await db.$count(corrections)).toBeGreaterThan(0);
  expect(await db.$count(comments)).toBeGreaterThan(3);
  expect(await db.$count(suggestions)).toBeGreaterThan(1);
});

test("one story is being covered live, and readers find what was written in it", async () => {
  const [open] = await db
    .select({ storyId: coverages.storyId })
    .from(coverages)
    .where(eq(coverages.isOpen, true));
  const told = await findCoverage(db, open?.storyId ?? 0);
  expect(told?.entries).toHaveLength(coverage.entries.length);
  expect(told?.pinned?.headline).toBe(coverage.entries[0]?.headline);
  expect(told?.keys).toHaveLength(2);
});

test("readers get the words of the published page exactly", async () => {
  const page = readSeedArticle();
  const [article] = await db.select().from(articles).where(eq(articles.headline, page.headline));
  const house = await getHouse(db);
  const paragraphs = article?.body.content.map((node) => node.content?.map(({ text }) => text).join(""));
  expect(paragraphs).toEqual(page.paragraphs);
  expect({ place: article?.dateline, house: house.datelineName }).toEqual(page.dateline);
  expect([house.name, `${house.name} ${house.motto}`, house.disclaimer]).toEqual([
    page.name,
    page.masthead,
    page.disclaimer,
  ]);
  expect({ kind: article?.creditKind, sources: article?.creditSources }).toEqual({
    kind: "follow-up",
    sources: ["وكالات"],
  });
  expect(article?.publishedAt.toISOString()).toBe("2024-07-23T09:00:00.000Z");
});

test("the pictures' originals lie in storage under their keys", async () => {
  const rows = await db.select({ key: media.storageKey, width: media.width }).from(media);
  const found = await Promise.all(rows.map(({ key }) => place.storage.stat(key)));
  expect(found).not.toContain(null);
  expect(rows.every((row) => row.width >= 600)).toBe(true);
});

test("زينب can sign in with the demo's password", async () => {
  const request = {
    email: "zainab@almasalla.test",
    password: demoPassword,
    network: "test",
    device: "",
    place: "",
    deviceKey: "",
  };
  await expect(signIn({ db, now: new Date() }, request)).resolves.toMatchObject({
    viewer: { name: "زينب الياسري" },
  });
});

test("seeding again changes nothing, whatever people changed", async () => {
  const [story] = await db.select().from(stories).limit(1);
  await db
    .update(stories)
    .set({ headline: "عنوان غيّره محرر" })
    .where(eq(stories.id, story?.id ?? 0));
  const before = await countAll();
  expect(await seedNewsroom(place)).toEqual({ seeded: false });
  expect(await countAll()).toEqual(before);
  const [after] = await db
    .select()
    .from(stories)
    .where(eq(stories.id, story?.id ?? 0));
  expect(after?.headline).toBe("عنوان غيّره محرر");
});

test("a seeding that broke off left nothing behind", () => {
  expect(leftBehind).toEqual([0, 0, 0]);
});

test("two instances that started together seeded once", () => {
  expect(outcomes.filter((outcome) => outcome.seeded)).toHaveLength(1);
});

test("without the demo there are sections and settings, and nobody to sign in as", async () => {
  const bare = await anEmptyNewsroom();
  expect(await seedNewsroom({ ...bare, withDemo: false })).toEqual({ seeded: true });
  const after = connect(bare.databaseUrl, { max: 1 });
  expect(await after.db.$count(accounts)).toBe(0);
  expect(await after.db.$count(sections)).toBe(10);
  expect(await after.db.$count(styleRules)).toBeGreaterThan(50);
  await after.sql.end();
});

test.each([
  [{}, true],
  [{ NODE_ENV: "production" }, true],
  [{ NODE_ENV: "development", DATABASE_URL: "postgres://elsewhere/newsroom" }, true],
  [{ NODE_ENV: "production", DATABASE_URL: "postgres://elsewhere/newsroom" }, false],
  [{ NODE_ENV: "production", DATABASE_URL_FILE: "/run/secrets/database" }, false],
  [{ NODE_ENV: "production", DATABASE_URL: "postgres://elsewhere/newsroom", SEED_DEMO: "1" }, true],
])("in %j demo accounts may be made: %s", (environment, allowed) => {
  expect(mayCreateDemo(environment)).toBe(allowed);
});
