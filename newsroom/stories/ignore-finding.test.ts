import { expect } from "vitest";
import { listAudit } from "@/newsroom/audit/queries";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { submit } from "@/newsroom/review/submit";
import { listIgnored } from "@/newsroom/style/queries";
import { saveStyleRule } from "@/newsroom/style/save-style-rule";
import { aNewsroom, aStory, as, bodyOf, someone, test } from "@/test/fixtures";
import { checkStyle } from "./check-style";
import { heedFinding, ignoreFinding } from "./ignore-finding";
import { saveStory } from "./save-story";

const finding = { rule: "hamza-qat", words: "انهاء" };
const slips = { body: bodyOf("تم انهاء المهمة.") };

test("a writer leaves a finding as it is, and it stays so when the text changes", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab, slips);
  expect(await checkStyle(db, story)).toMatchObject([finding]);
  expect(await ignoreFinding(zainab, story.id, finding)).toEqual([
    { ...finding, liftsBlock: false, by: "زينب" },
  ]);
  const text = { ...story.text, body: bodyOf("فقرة قبلها.", "وتم انهاء المهمة أمس.") };
  const saved = await saveStory(zainab, story.id, { version: story.version, text });
  expect(await checkStyle(db, saved)).toEqual([]);
  expect(await heedFinding(zainab, story.id, finding)).toEqual([]);
  expect(await checkStyle(db, saved)).toMatchObject([finding]);
  expect(await listAudit(db, { subjectKind: "story", subjectId: story.id })).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ act: "ignoreFinding", actor: "زينب", detail: finding }),
      expect.objectContaining({ act: "heedFinding", detail: finding }),
    ]),
  );
});

test("what is left as it is in one story is found in another", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const [story, other] = [await aStory(zainab, slips), await aStory(zainab, slips)];
  await ignoreFinding(zainab, story.id, finding);
  expect(await checkStyle(db, other)).toMatchObject([finding]);
});

test("what blocks goes through by the chief's decision, which nobody else's takes away", async ({ db }) => {
  const { politics, politicsDesk } = await aNewsroom(db);
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [politicsDesk]));
  const rule = { term: "مخرب*", preferred: [], note: "", severity: "blocks", isActive: true };
  await saveStyleRule(salma, rule);
  const story = await aStory(salma, { body: bodyOf("هرب المخربون."), sectionId: politics.id });
  const blocked = { rule: "house-term", words: "المخربون" };
  await ignoreFinding(ali, story.id, blocked);
  expect(await checkStyle(db, story)).toMatchObject([blocked]);
  await ignoreFinding(salma, story.id, blocked);
  expect(await checkStyle(db, story)).toEqual([]);
  await ignoreFinding(ali, story.id, blocked);
  expect(await listIgnored(db, story.id)).toMatchObject([{ liftsBlock: true, by: "سلمى" }]);
});

test("who may not change the text decides nothing about it", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab, slips);
  const noor = as(db, await someone(db, "noor", ["contributor"]));
  await expect(ignoreFinding(noor, story.id, finding)).rejects.toBeInstanceOf(NotFound);
  await expect(heedFinding(noor, story.id, finding)).rejects.toBeInstanceOf(NotFound);
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  await expect(ignoreFinding(maryam, story.id, finding)).rejects.toThrow();
});

test("a reporter decides nothing while others review", async ({ db }) => {
  const { politics } = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab, { ...slips, sectionId: politics.id });
  await submit(zainab, story.id, { version: story.version });
  await expect(ignoreFinding(zainab, story.id, finding)).rejects.toBeInstanceOf(Forbidden);
});

test.for([
  { rule: "__proto__", words: "كلمة" },
  { rule: "hamza-qat", words: "" },
  { rule: "hamza-qat", words: "\u0000" },
  { rule: "hamza-qat", words: "\ud800" },
  { rule: "hamza-qat", words: "ط".repeat(301) },
  { rule: "hamza-qat", words: ["انهاء"] },
  { rule: "hamza-qat", words: "انهاء", liftsBlock: true },
])("%j is no finding", async (asked, { db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab, slips);
  await expect(ignoreFinding(zainab, story.id, asked)).rejects.toBeInstanceOf(Invalid);
});
