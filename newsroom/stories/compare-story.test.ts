import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { submit } from "@/newsroom/review/submit";
import { getRevision, listRevisions } from "@/newsroom/revisions/queries";
import { aNewsroom, aStory, as, someone, test } from "@/test/fixtures";
import { compareStory } from "./compare-story";
import { saveStory } from "./save-story";

async function twoTexts(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const story = await aStory(zainab, { sectionId: room.politics.id });
  const theirs = { ...story.text, headline: "عنوان علي", kicker: "عاجل" };
  await saveStory(ali, story.id, { version: 1, text: theirs });
  const mine = { ...story.text, headline: "عنوان زينب", dateline: "أربيل" };
  return { zainab, ali, story, mine };
}

describe("comparing a late text", () => {
  test("says place by place who changed what, against the text both grew from", async ({ db }) => {
    const { zainab, story, mine } = await twoTexts(db);
    const given = { mine, textVersion: 1, base: story.text };
    for (const asked of [given, { mine, textVersion: 1 }]) {
      const { comparison } = await compareStory(zainab, story.id, asked);
      expect(comparison.written.map(({ field, kind }) => [field, kind])).toEqual([
        ["kicker", "theirs"],
        ["headline", "conflict"],
        ["dateline", "mine"],
      ]);
    }
  });

  test("keeps it first, and never lets the text that stands be grown over", async ({ db }) => {
    const { zainab, ali, story, mine } = await twoTexts(db);
    await compareStory(zainab, story.id, { mine, textVersion: 1, writerKey: "tab-of-zainab" });
    await saveStory(ali, story.id, { version: 2, text: { ...story.text, headline: "عنوان آخر لعلي" } });
    const kept = await listRevisions(db, story.id);
    expect(kept.map(({ kind, headline }) => [kind, headline])).toEqual([
      ["autosave", "عنوان آخر لعلي"],
      ["stale", "عنوان زينب"],
      ["autosave", "عنوان علي"],
      ["created", story.text.headline],
    ]);
    expect((await getRevision(db, story.id, kept[1]?.id ?? 0)).text).toEqual(mine);
  });

  test("is refused where it could not be kept", async ({ db }) => {
    const { zainab, story, mine } = await twoTexts(db);
    await submit(zainab, story.id, { version: 2 });
    await expect(compareStory(zainab, story.id, { mine, textVersion: 1 })).rejects.toBeInstanceOf(Forbidden);
  });

  test("is for those who may read the story", async ({ db }) => {
    const { story, mine } = await twoTexts(db);
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    await expect(compareStory(noor, story.id, { mine, textVersion: 1 })).rejects.toBeInstanceOf(NotFound);
  });
});
