import { and, asc, eq, inArray } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { articles } from "@/db/schema/articles";
import { publicationRecord } from "@/db/schema/record";
import { stories } from "@/db/schema/stories";
import { hasOtherEyes } from "@/newsroom/accounts/may";
import { aNewsroom, aStory, as, bodyOf, someone } from "@/test/fixtures";
import { anOwnDatabase } from "@/test/own-database";
import {
  type Chance,
  chance,
  everyRole,
  type Life,
  readLife,
  readRevisions,
  readTrail,
  takeStep,
} from "@/test/random-life";
import { verifyRecord } from "./read-record";

const database = await anOwnDatabase();

/** `LIVES=10000` for a long night; the same seed lives the same lives. */
const LIVES = Number(process.env.LIVES ?? 50);
const SEED = Number(process.env.LIVES_SEED ?? 20_261_124);
const STEPS = 18;
const AT_ONCE = 3;

type State = Awaited<ReturnType<typeof readLife>>;

async function begin(cast: Life["cast"], sectionId: number, luck: Chance): Promise<Life> {
  const writer = luck.one(cast.filter((one) => one.roles[0] !== "admin"));
  const now = new Date();
  const body = bodyOf("أقر مجلس الوزراء الخطة.");
  const story = await aStory(as(database, writer, now), { sectionId, body });
  const stored = new Map([[1, story.text.headline]]);
  return { db: database, cast, storyId: story.id, clock: { now }, stored, steps: [] };
}

/** What holds after every step, whatever was tried. */
function expectLawful(before: State, after: State, said: string) {
  const { story, article, event } = after;
  const isPublic = story.publication === "published";
  expect(article?.status === "live", `${said}: readers see it exactly while it is published`).toBe(isPublic);
  if (isPublic)
    expect(article?.textVersion, `${said}: readers have the public text`).toBe(story.publishedTextVersion);
  if (event?.id === before.event?.id)
    expect(article, `${said}: readers' text stays until something is published`).toEqual(before.article);
  if (story.stage === "approved")
    expect(story.approvedTextVersion, `${said}: approval is of this text`).toBe(story.textVersion);
  expect(story.version, `${said}: versions only grow`).toBeGreaterThanOrEqual(before.story.version);
}

type Trail = Awaited<ReturnType<typeof readTrail>>;
type Detail = { from?: unknown; to?: { stage: string; publication: string }; textVersion?: number };

/** Reads the audit from the beginning: every move starts where the one before it ended. */
function replay(trail: Trail, said: string) {
  let state = { stage: "draft", publication: "none" };
  for (const { act, detail } of trail) {
    const { from, to } = detail as Detail;
    if (act === "silentFix") state = { ...state, stage: "approved" };
    if (act === "approvalLost") state = { ...state, stage: "in_review" };
    if (!to) continue;
    expect(from, `${said}: ${act} starts where the story stood`).toEqual(state);
    state = to;
  }
  return state;
}

const happened = new Map<string, number>();

const approvals = ["approve", "approveByOverride", "signUrgent"];

/** Whatever readers ever got was approved before, or went out by an act that needs no approval. */
async function expectAnswerable(life: Life, trail: Trail, said: string) {
  const entries = await database
    .select()
    .from(publicationRecord)
    .where(eq(publicationRecord.articleId, life.storyId))
    .orderBy(asc(publicationRecord.id));
  const versionsOf = (acts: string[]) =>
    trail.filter(({ act }) => acts.includes(act)).map(({ detail }) => (detail as Detail).textVersion);
  const approved = versionsOf([...approvals, "publishUrgent", "silentFix"]);
  const publications = entries.filter(({ kind }) => kind === "published" || kind === "updated");
  for (const { textVersion } of publications)
    expect(approved, `${said}: nobody answers for text ${textVersion}`).toContain(textVersion);
  for (const { textVersion, text } of entries)
    if (text)
      expect(text.headline, `${said}: the record has what was stored`).toBe(life.stored.get(textVersion));
}

async function expectNothingLost(life: Life, said: string) {
  const kept = new Map(
    (await readRevisions(life)).map(({ textVersion, text }) => [textVersion, text.headline]),
  );
  for (const [version, headline] of life.stored)
    expect(kept.get(version), `${said}: text ${version} is kept`).toBe(headline);
}

function expectOtherEyes(life: Life, trail: Trail, createdBy: number, said: string) {
  let lastChangedBy = createdBy;
  for (const { act, actorId, reason } of trail) {
    if (act === "save") lastChangedBy = actorId ?? lastChangedBy;
    const viewer = life.cast.find(({ id }) => id === actorId);
    if (!viewer || !approvals.includes(act)) continue;
    const subject = { createdBy, lastChangedBy, assigneeId: null, deskId: null };
    if (act !== "approveByOverride")
      expect(hasOtherEyes(viewer, subject), `${said}: ${act} by other eyes`).toBe(true);
    else
      expect([viewer.roles[0], reason], `${said}: overridden by a chief who says why`).toEqual([
        "chief",
        "سبب",
      ]);
  }
}

/** Lives in which these never happen say nothing about them; the rare ones come in long runs. */
const usual = ["submit", "approve", "save"];
const rare = [
  ...["sendBack", "signUrgent", "publishChanges", "correct", "silentFix", "schedule", "setExpiry", "expire"],
  ...["restore", "undoChanges", "approvalLost", "approveByOverride"],
];
const LONG = 1_000;

/** All as of one moment: the clock of a neighbour's life may put this story out, or take it away, meanwhile. */
const atOneMoment = <Seen>(life: Life, read: (seen: Life) => Promise<Seen>): Promise<Seen> =>
  database.transaction((db) => read({ ...life, db }), { isolationLevel: "repeatable read" });

async function live(cast: Life["cast"], sectionId: number, seed: number): Promise<number> {
  const luck = chance(seed);
  const life = await begin(cast, sectionId, luck);
  let before = await atOneMoment(life, readLife);
  for (let step = 0; step < STEPS && before.story.spikedAt === null; step += 1) {
    await takeStep(life, luck);
    const after = await atOneMoment(life, readLife);
    expectLawful(before, after, `life ${seed}, ${life.steps.join(", ")}`);
    before = after;
  }
  const said = `life ${seed}, ${life.steps.join(", ")}`;
  const { end, trail } = await atOneMoment(life, async (seen) => ({
    end: await readLife(seen),
    trail: await readTrail(seen),
  }));
  for (const { act } of trail) happened.set(act, (happened.get(act) ?? 0) + 1);
  const { stage, publication, createdBy } = end.story;
  expect(replay(trail, said), said).toEqual({ stage, publication });
  await expectAnswerable(life, trail, said);
  await expectNothingLost(life, said);
  expectOtherEyes(life, trail, createdBy, said);
  return life.storyId;
}

test("whatever anybody tries, in whatever order, no story reaches a forbidden state", {
  timeout: 7_200_000,
}, async () => {
  const room = await aNewsroom(database);
  const cast = await Promise.all(
    [...everyRole, "editor" as const, "chief" as const, "chief" as const].map((role) =>
      someone(database, "zainab", [role], [room.politicsDesk]),
    ),
  );
  const lived: number[] = [];
  onTestFinished(async () => {
    await database.update(articles).set({ status: "withdrawn" }).where(inArray(articles.id, lived));
    const mine = and(inArray(stories.id, lived), eq(stories.publication, "scheduled"));
    await database.update(stories).set({ publication: "none", scheduledFor: null }).where(mine);
  });
  let next = 0;
  const work = async () => {
    for (let seed = next++; seed < LIVES; seed = next++)
      lived.push(await live(cast, room.politics.id, SEED + seed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(lived).toHaveLength(LIVES);
  if (process.env.LIVES) console.info(Object.fromEntries(happened));
  expect((await verifyRecord(database)).brokenAt).toBeNull();
  expect([...happened.keys()]).toEqual(expect.arrayContaining(LIVES < LONG ? usual : [...usual, ...rare]));
});
