import { describe, expect } from "vitest";
import { submit } from "@/newsroom/review/submit";
import { saveStyleRule } from "@/newsroom/style/save-style-rule";
import { aNewsroom, aStory, as, bodyOf, minutesLater, someone, test } from "@/test/fixtures";
import { ignoreFinding } from "./ignore-finding";
import { saveStory } from "./save-story";
import { findStyleReport } from "./style-report";

const banned = { term: "الخطة", preferred: [], note: "", severity: "blocks", isActive: true } as const;
const withMistakes = bodyOf("جرت الإنتخابات  يوم الأحد وفق الخطة.");

describe("what the checker finds when a story is handed in", () => {
  test("is found by the server and kept, the gravest first", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    await saveStyleRule(as(db, await someone(db, "salma", ["chief"])), banned);
    const story = await aStory(zainab, { sectionId: room.politics.id, body: withMistakes });
    expect(await findStyleReport(db, story.id)).toBeNull();
    await submit(zainab, story.id, { version: story.version });
    const report = await findStyleReport(db, story.id);
    expect(report).toMatchObject({ textVersion: story.textVersion, checkedAt: zainab.now });
    expect(report?.remarks[0]).toMatchObject({ severity: "blocks", words: "الخطة" });
    expect(report?.remarks.map(({ words }) => words)).toContain("الإنتخابات");
  });

  test("stays as it was found, and a later text has a report of its own", async ({ db }) => {
    const room = await aNewsroom(db);
    const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
    const story = await aStory(ali, { sectionId: room.politics.id, body: withMistakes });
    await submit(ali, story.id, { version: story.version });
    const text = { ...story.text, body: bodyOf("جرت الانتخابات يوم الأحد.") };
    const mended = await saveStory(ali, story.id, { version: story.version + 1, text });
    expect((await findStyleReport(db, story.id))?.textVersion).toBe(story.textVersion);
    expect(mended.textVersion).toBe(story.textVersion + 1);
  });

  test("is without what has been decided to stay", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const body = bodyOf("جرت الإنتخابات يوم الأحد.");
    const story = await aStory(zainab, { sectionId: room.politics.id, body });
    await ignoreFinding(zainab, story.id, { rule: "hamza-wasl", words: "الإنتخابات" });
    await submit({ ...zainab, now: minutesLater(1) }, story.id, { version: story.version });
    const report = await findStyleReport(db, story.id);
    expect(report?.remarks.map(({ words }) => words)).not.toContain("الإنتخابات");
  });
});
