import { and, asc, desc, eq, sql } from "drizzle-orm";
import { articles, publicationEvents } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { revisions, stories } from "@/db/schema/stories";
import type { Role, StoryText } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { NewsroomError } from "@/newsroom/errors";
import { makeMove } from "@/newsroom/publishing/make-move";
import { publishDue } from "@/newsroom/publishing/publish-due";
import { publishSilentFix } from "@/newsroom/publishing/silent-fix";
import { undoPublication } from "@/newsroom/publishing/undo-publication";
import { withdrawDue } from "@/newsroom/publishing/withdraw-due";
import { getStoryForClock } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import type { Story } from "@/newsroom/stories/story";
import { canMove, moveNames } from "@/newsroom/workflow/moves";
import { bodyOf } from "./fixtures";

/** Numbers that look like chance and come again with the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, one: <Kind>(kinds: readonly Kind[]) => kinds[below(kinds.length)] as Kind };
}

export type Chance = ReturnType<typeof chance>;

export type Life = {
  db: Db;
  cast: Viewer[];
  storyId: number;
  /** Seconds since the life began: what the sessions take for now. */
  clock: { now: Date };
  /** Every text somebody was told is stored: its version and headline. */
  stored: Map<number, string>;
  steps: string[];
};

type Step = (life: Life, who: Viewer, seen: Story, luck: Chance) => Promise<unknown>;

const steps: Record<string, Step> = {
  move: (life, who, seen, luck) => move(life, who, seen, luck.one(moveNames), luck),
  onward: (life, who, seen, luck) => {
    const isSeldom = luck.below(5) > 0;
    const open = moveNames.filter((name) => canMove(name, seen) && !(isSeldom && seldom.has(name)));
    return move(life, who, seen, luck.one([...open, ...open.filter((name) => leading.has(name))]), luck);
  },
  write: async ({ db, clock, stored }, who, seen, luck) => {
    const text =
      luck.below(3) === 0
        ? respelled(seen.text)
        : { ...seen.text, headline: `عنوان ${luck.below(1_000_000)}` };
    const ctx = { db, user: who, now: clock.now };
    const saved = await saveStory(ctx, seen.id, { version: seen.version, text, kind: "saved" });
    stored.set(saved.textVersion, saved.text.headline);
  },
  fixSilently: ({ db, clock }, who, seen) =>
    publishSilentFix({ db, user: who, now: clock.now }, seen.id, { version: seen.version }),
  undo: ({ db, clock }, who, seen) =>
    undoPublication({ db, user: who, now: clock.now }, seen.id, {
      textVersion: seen.publishedTextVersion ?? 1,
    }),
  hourComes: async ({ db, storyId }) => {
    const past = sql`now() - interval '1 second'`;
    const mine = eq(stories.id, storyId);
    await db
      .update(stories)
      .set({ scheduledFor: past })
      .where(and(mine, eq(stories.publication, "scheduled")));
    await db.update(stories).set({ expiresAt: past }).where(and(mine, sql`expires_at is not null`));
    await Promise.all([withdrawDue(db), publishDue(db), publishDue(db)]);
    // Another life's clock may hold this story: its act is part of this hour.
    await db.select({ id: stories.id }).from(stories).where(mine).for("update");
  },
};

/** The same words, one of them spelled otherwise: what may be put right silently. */
function respelled(text: StoryText): StoryText {
  const isRight = JSON.stringify(text.body).includes("أقر");
  return { ...text, body: bodyOf(`${isRight ? "اقر" : "أقر"} مجلس الوزراء الخطة.`) };
}

/** Always open, and each of them keeps a story from going on. */
const seldom = new Set<string>(["embargo", "liftEmbargo", "setExpiry", "liftExpiry", "takeBack", "spike"]);

/** Among the open moves these come more often, so that lives get somewhere. */
const leading = new Set<string>(["submit", "approve", "publish", "schedule", "restore"]);

const frequent = [
  ...["onward", "onward", "onward", "onward", "onward", "move"],
  ...["write", "write", "undo", "undo", "fixSilently", "hourComes"],
];

function move({ db, clock }: Life, who: Viewer, seen: Story, name: (typeof moveNames)[number], luck: Chance) {
  const at = new Date(Math.max(Date.now(), clock.now.getTime()) + (1 + luck.below(5)) * 3_600_000);
  const note = "صُحّح ما ورد.";
  const as = luck.one(["update", "correction", "silent"] as const);
  const request = { version: seen.version, reason: "سبب", at, as, note, override: luck.below(3) === 0 };
  return makeMove({ db, user: who, now: clock.now }, seen.id, name, request);
}

/** One step, sometimes two at once by two people who saw the same; only refusals of our own are borne. */
export async function takeStep(life: Life, luck: Chance): Promise<void> {
  life.clock.now = new Date(life.clock.now.getTime() + luck.below(20) * 1_000);
  const seen = await getStoryForClock(life.db, life.storyId);
  const count = luck.below(4) === 0 ? 2 : 1;
  const acts = Array.from({ length: count }, () => ({ name: luck.one(frequent), who: luck.one(life.cast) }));
  const outcomes = await Promise.allSettled(
    acts.map(({ name, who }) => steps[name]?.(life, who, seen, luck)),
  );
  for (const [at, outcome] of outcomes.entries()) {
    const act = acts[at];
    life.steps.push(`${act?.name} by ${act?.who.roles[0]}: ${outcome.status}`);
    if (outcome.status === "rejected" && !(outcome.reason instanceof NewsroomError)) throw outcome.reason;
  }
}

/** Everything of a story that its rules speak of. */
export async function readLife({ db, storyId }: Life) {
  const [story] = await db.select().from(stories).where(eq(stories.id, storyId));
  const [article] = await db.select().from(articles).where(eq(articles.id, storyId));
  const [event] = await db
    .select()
    .from(publicationEvents)
    .where(eq(publicationEvents.articleId, storyId))
    .orderBy(desc(publicationEvents.id))
    .limit(1);
  if (!story) throw new Error("the story is gone");
  return { story, article: article ?? null, event: event ?? null };
}

export const readTrail = ({ db, storyId }: Life) =>
  db
    .select()
    .from(audit)
    .where(and(eq(audit.subjectKind, "story"), eq(audit.subjectId, storyId)))
    .orderBy(asc(audit.id));

export const readRevisions = ({ db, storyId }: Life) =>
  db.select().from(revisions).where(eq(revisions.storyId, storyId));

export const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
