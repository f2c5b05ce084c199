import { test as base } from "vitest";
import { connect, type Transaction } from "@/db/client";
import { accountDesks, accountRoles, accounts, desks } from "@/db/schema/accounts";
import { media } from "@/db/schema/media";
import { authors, sections } from "@/db/schema/publication";
import type { BodyJson, Role, StoryText } from "@/db/types";
import type { Db, DeskCtx, Viewer } from "@/newsroom/ctx";
import { createStory } from "@/newsroom/stories/create-story";
import type { Story } from "@/newsroom/stories/story";

/** The worker's own database with several connections: for what only happens between two of them. */
export const { db: database } = connect(testDatabaseUrl(), { max: 4 });

function testDatabaseUrl() {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: run the tests through npm test or npx vitest");
  return url;
}

class Undo extends Error {}

/** A test with a database of its own making: what it writes is rolled back when it ends. */
export const test = base.extend<{ db: Transaction }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the destructured fixtures
  db: async ({}, use) => {
    await database
      .transaction(async (tx) => {
        await use(tx);
        throw new Undo();
      })
      .catch((error) => {
        if (!(error instanceof Undo)) throw error;
      });
  },
});

export const noon = new Date("2026-11-24T09:00:00Z");

export const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

export const bodyOf = (...paragraphs: string[]): BodyJson => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

let counter = 0;
const unique = () => `${process.pid}-${Date.now()}-${counter++}`;

/** Two desks with a section each, and nobody yet. */
export async function aNewsroom(db: Db) {
  const [politics, sport] = await db
    .insert(desks)
    .values([
      { slug: `t-politics-${unique()}`, name: "السياسة" },
      { slug: `t-sport-${unique()}`, name: "الرياضة" },
    ])
    .returning();
  if (!politics || !sport) throw new Error("no desks");
  const [inPolitics, inSport] = await db
    .insert(sections)
    .values([
      { slug: `t-politics-${unique()}`, name: "سياسة", position: 1, deskId: politics.id },
      { slug: `t-sport-${unique()}`, name: "رياضة", position: 2, deskId: sport.id },
    ])
    .returning();
  if (!inPolitics || !inSport) throw new Error("no sections");
  return { politicsDesk: politics.id, sportDesk: sport.id, politics: inPolitics, sport: inSport };
}

const names = {
  zainab: "زينب",
  ali: "علي",
  salma: "سلمى",
  maryam: "مريم",
  noor: "نور",
  haider: "حيدر",
} as const;

/** Somebody of the cast with these roles and desks, as a viewer. */
export async function someone(
  db: Db,
  name: keyof typeof names,
  roles: Role[],
  deskIds: number[] = [],
): Promise<Viewer> {
  const email = `${name}-${unique()}@example.test`;
  const [row] = await db.insert(accounts).values({ email, name: names[name] }).returning();
  if (!row) throw new Error("no account");
  if (roles.length > 0)
    await db.insert(accountRoles).values(roles.map((role) => ({ accountId: row.id, role })));
  if (deskIds.length > 0)
    await db.insert(accountDesks).values(deskIds.map((deskId) => ({ accountId: row.id, deskId })));
  return { id: row.id, email, name: names[name], roles, deskIds };
}

export async function aByline(db: Db, name = "زينب الربيعي") {
  const [row] = await db
    .insert(authors)
    .values({ slug: `author-${unique()}`, name })
    .returning();
  if (!row) throw new Error("no author");
  return row;
}

/** A picture of the library, as a row: nothing lies in storage. */
export async function aStoredPicture(db: Db, given: Partial<typeof media.$inferInsert> = {}) {
  const facts = { storageKey: `originals/${unique()}`, hash: "1a2b3c4d5e6f7081", tone: "#334455" };
  const [row] = await db
    .insert(media)
    .values({ ...facts, width: 1600, height: 1000, alt: "جسر على دجلة", ...given })
    .returning();
  if (!row) throw new Error("no picture");
  return row;
}

export const as = (db: Db, user: Viewer, now = noon): DeskCtx => ({ db, user, now });

/** A story that could be published, written by whoever asks. */
export async function aStory(ctx: DeskCtx, given: Partial<StoryText> = {}): Promise<Story> {
  return createStory(ctx, {
    headline: "مجلس الوزراء يقر خطة المياه",
    standfirst: "خطة لخمس سنوات.",
    dateline: "بغداد",
    creditSources: ["وكالات"],
    body: bodyOf("أقر مجلس الوزراء الخطة.", "وتشمل الخطة سدوداً جديدة."),
    ...given,
  });
}
