import { and, eq, inArray } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { articles, publicationEvents } from "@/db/schema/articles";
import { stories } from "@/db/schema/stories";
import { Conflict } from "@/newsroom/errors";
import { MOST_KEYLESS } from "@/newsroom/revisions/keep-stale-text";
import { listRevisions } from "@/newsroom/revisions/queries";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, aStory, as, someone } from "@/test/fixtures";
import { anOwnDatabase } from "@/test/own-database";
import { publishDue } from "./publish-due";

const database = await anOwnDatabase();

/** Also if one of the two is always the second, each of her texts is kept by itself. */
const ROUNDS = MOST_KEYLESS;

test("of two who save at once one is told, and nothing written is lost", async () => {
  const room = await aNewsroom(database);
  const ali = as(database, await someone(database, "ali", ["editor"], [room.politicsDesk]));
  const salma = as(database, await someone(database, "salma", ["chief"]));
  let story = await aStory(ali, { sectionId: room.politics.id });
  const stored: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { version, text } = story;
    const writers = [ali, salma].map((ctx) => {
      const headline = `${ctx.user.name} ${round}`;
      return saveStory(ctx, story.id, { version, text: { ...text, headline }, kind: "saved" });
    });
    const outcomes = await Promise.allSettled(writers);
    const [won] = outcomes.filter((outcome) => outcome.status === "fulfilled");
    const [lost] = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(Conflict);
    if (!won) throw new Error("somebody must win");
    story = won.value;
    stored.push(story.text.headline);
  }
  expect(story.version).toBe(1 + ROUNDS);
  const kept = (await listRevisions(database, story.id)).reverse();
  const inPlace = kept.filter((revision) => revision.textVersion !== null);
  expect(inPlace.slice(1).map((revision) => revision.headline)).toEqual(stored);
  expect(kept.filter((revision) => revision.kind === "stale")).toHaveLength(ROUNDS);
});

/** Later tests on this database find no articles that they did not make. */
const leaveNoArticles = (ids: number[]) =>
  onTestFinished(async () => {
    await database.update(articles).set({ status: "withdrawn" }).where(inArray(articles.id, ids));
  });

test("two instances publish each due story exactly once", async () => {
  const room = await aNewsroom(database);
  const zainab = as(database, await someone(database, "zainab", ["reporter"]));
  const ids: number[] = [];
  leaveNoArticles(ids);
  for (let at = 0; at < 20; at += 1) {
    const story = await aStory(zainab, { sectionId: room.politics.id });
    ids.push(story.id);
  }
  await database
    .update(stories)
    .set({ stage: "approved", approvedTextVersion: 1, publication: "scheduled", scheduledFor: new Date(0) })
    .where(inArray(stories.id, ids));
  const outcomes = (await Promise.all([publishDue(database), publishDue(database)])).flat();
  const published = outcomes.filter((outcome) => ids.includes(outcome.storyId));
  expect(published.filter((outcome) => outcome.failed !== null)).toEqual([]);
  expect(published.map((outcome) => outcome.storyId).sort()).toEqual([...ids].sort());
  const events = await database
    .select({ id: publicationEvents.articleId })
    .from(publicationEvents)
    .where(and(inArray(publicationEvents.articleId, ids), eq(publicationEvents.kind, "published")));
  expect(events).toHaveLength(ids.length);
});
