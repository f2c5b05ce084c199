import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { previews, stories } from "@/db/schema/stories";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { aStory, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { findPreview, makePreview, revokePreviews } from "./preview";

describe("a preview link", () => {
  test("shows the draft until it expires", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    expect((await findPreview(db, token, minutesLater(59)))?.id).toBe(story.id);
    expect(await findPreview(db, token, minutesLater(61))).toBeNull();
  });

  test("ends when it is revoked", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    await revokePreviews(zainab, story.id);
    expect(await findPreview(db, token, noon)).toBeNull();
  });

  test("ends when the story is public", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    await db
      .update(stories)
      .set({ publication: "published", publishedTextVersion: 1 })
      .where(eq(stories.id, story.id));
    expect(await findPreview(db, token, noon)).toBeNull();
  });

  test("is kept as a hash only, lives three days at most, and is not for contributors", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 72);
    expect(JSON.stringify(await db.select().from(previews))).not.toContain(token);
    expect(() => makePreview(zainab, story.id, 73)).toThrow(Invalid);
    const own = await aStory(noor);
    await expect(makePreview(noor, own.id, 1)).rejects.toBeInstanceOf(Forbidden);
  });

  test("is not found by guessing", async ({ db }) => {
    for (const guess of ["", "x", "A".repeat(22), "x".repeat(10_000)])
      expect(await findPreview(db, guess, noon)).toBeNull();
  });
});
