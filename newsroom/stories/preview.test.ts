import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { previews, stories } from "@/db/schema/stories";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { aStory, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { findPreview, listPreviews, makePreview, revokePreviews } from "./preview";
import { spike } from "./spike";

describe("a preview link", () => {
  test("shows the draft until it expires", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    expect((await findPreview(db, token, minutesLater(59)))?.story.id).toBe(story.id);
    expect(await findPreview(db, token, minutesLater(61))).toBeNull();
  });

  test("ends when it is revoked", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    await revokePreviews(zainab, story.id);
    expect(await findPreview(db, token, noon)).toBeNull();
  });

  test("is ended by itself, and the story's others live on", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const [first, second] = [await makePreview(zainab, story.id, 1), await makePreview(zainab, story.id, 24)];
    const [newest, older] = await listPreviews(zainab, story.id);
    expect([newest?.expiresAt, older?.expiresAt]).toEqual([minutesLater(24 * 60), minutesLater(60)]);
    await revokePreviews(zainab, story.id, older?.id);
    expect(await findPreview(db, first, noon)).toBeNull();
    expect((await findPreview(db, second, noon))?.story.id).toBe(story.id);
    expect(await listPreviews(zainab, story.id)).toEqual([newest]);
  });

  test("of another's story is neither seen nor ended", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const haider = as(db, await someone(db, "haider", ["reporter"]));
    const [story, own] = [await aStory(zainab), await aStory(haider)];
    const token = await makePreview(zainab, story.id, 1);
    const [link] = await listPreviews(zainab, story.id);
    await expect(listPreviews(haider, story.id)).rejects.toBeInstanceOf(NotFound);
    await expect(revokePreviews(haider, story.id, link?.id)).rejects.toBeInstanceOf(NotFound);
    await revokePreviews(haider, own.id, link?.id);
    expect((await findPreview(db, token, noon))?.story.id).toBe(story.id);
  });

  test("ends when the story is deleted", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const token = await makePreview(zainab, story.id, 1);
    await spike(zainab, story.id, { version: story.version });
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
