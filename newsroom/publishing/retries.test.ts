import { eq, sql } from "drizzle-orm";
import { describe, expect, test as plainTest } from "vitest";
import { stories } from "@/db/schema/stories";
import { test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { keepRetries } from "./retries";
import { withdrawDue } from "./withdraw-due";

const bad = (storyId: number) => ({ storyId, failed: new Error("no") });
const good = (storyId: number) => ({ storyId, failed: null });

describe("what the clock could not do", () => {
  plainTest("is tried again after one second, two, four, and at most a minute", () => {
    const retries = keepRetries(60_000);
    const waits: number[] = [];
    let at = 0;
    for (let time = 0; time < 9; time += 1) {
      retries.note([bad(7)], at);
      const from = at;
      while (retries.waiting(at).length > 0) at += 1_000;
      waits.push((at - from) / 1_000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  plainTest("is told once, and again only after it had gone well", () => {
    const retries = keepRetries(60_000);
    expect(retries.note([bad(7), good(8)], 0)).toHaveLength(1);
    expect(retries.note([bad(7)], 2_000)).toEqual([]);
    expect(retries.note([good(7)], 9_000)).toEqual([]);
    expect(retries.note([bad(7)], 10_000)).toHaveLength(1);
    expect(retries.waiting(10_500)).toEqual([7]);
    expect(retries.waiting(11_000)).toEqual([]);
  });

  plainTest("is forgotten when it is not due any more", () => {
    const retries = keepRetries(60_000);
    retries.note([bad(7)], 0);
    retries.note([], 500);
    expect(retries.waiting(500)).toEqual([7]);
    retries.note([], 1_000);
    expect(retries.note([bad(7)], 1_000)).toHaveLength(1);
  });
});

test("a story whose turn is not yet is passed over, and the others are not", async ({ db }) => {
  const ids: number[] = [];
  for (let at = 0; at < 2; at += 1) ids.push((await aLiveStory(db)).story.id);
  for (const id of ids)
    await db.update(stories).set({ expiresAt: sql`now() - interval '1 day'` }).where(eq(stories.id, id));
  const [first = 0, second = 0] = ids;
  expect(await withdrawDue(db, { skip: [first] })).toEqual([good(second)]);
  expect(await withdrawDue(db)).toEqual([good(first)]);
});
