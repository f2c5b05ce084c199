import { describe, expect } from "vitest";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { nameVersion } from "@/newsroom/stories/name-version";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, aStory, as, minutesLater, someone, test } from "@/test/fixtures";
import { type HistoryEntry, listHistory } from "./list-history";

const told = (entry: HistoryEntry) =>
  entry.source === "text" ? [entry.kind, entry.by, entry.name] : [entry.act, entry.by, entry.reason];

describe("a story's history", () => {
  test("tells texts and moves in one order, the newest first", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    const salma = await someone(db, "salma", ["chief"]);
    const at = (minutes: number) => as(db, zainab, minutesLater(minutes));
    const { politics } = await aNewsroom(db);
    const story = await aStory(at(0), { sectionId: politics.id });
    const text = { ...story.text, headline: "بعد الاتصال" };
    const saved = await saveStory(at(20), story.id, { version: 1, text });
    await nameVersion(at(21), story.id, "قبل التسليم");
    const submitted = await submit(at(22), story.id, { version: saved.version });
    await approve(as(db, salma, minutesLater(30)), story.id, { version: submitted.version });
    const { rows, before } = await listHistory(db, story.id);
    expect(rows.map(told)).toEqual([
      ["approve", "سلمى", ""],
      ["submit", "زينب", ""],
      ["autosave", "زينب", "قبل التسليم"],
      ["created", "زينب", ""],
    ]);
    expect(before).toBeNull();
  });

  test("is read page by page, each entry once, also where many share an instant", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    let story = await aStory(zainab);
    for (let count = 1; count <= 95; count += 1)
      story = await saveStory(zainab, story.id, {
        version: story.version,
        text: { ...story.text, headline: `عنوان ${count}` },
        kind: "saved",
      });
    const read: number[] = [];
    let pages = 0;
    let before: string | null = "";
    while (before !== null && pages < 9) {
      const page: Awaited<ReturnType<typeof listHistory>> = await listHistory(db, story.id, before);
      read.push(...page.rows.map((entry) => entry.id));
      ({ before } = page);
      pages += 1;
    }
    expect([pages, read.length, new Set(read).size]).toEqual([3, 96, 96]);
    expect(read).toEqual([...read].sort((one, other) => other - one));
  });

  test("begins at the newest when the address asks for nonsense", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    for (const before of ["x", "1-2-3", "9".repeat(40), "1-0-1; drop", "-1-0-1"])
      expect((await listHistory(db, story.id, before)).rows, before).toHaveLength(1);
  });
});
