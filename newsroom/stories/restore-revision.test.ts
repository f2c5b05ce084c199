import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { revisions } from "@/db/schema/stories";
import { Conflict, Invalid, NotFound } from "@/newsroom/errors";
import { listRevisions } from "@/newsroom/revisions/queries";
import { aNewsroom, aStory, as, someone, test } from "@/test/fixtures";
import { nameVersion } from "./name-version";
import { restoreRevision } from "./restore-revision";
import { saveStory } from "./save-story";

test("restoring makes a new revision and loses nothing", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab);
  const later = await saveStory(zainab, story.id, { version: 1, text: { ...story.text, headline: "لاحق" } });
  const [, first] = await listRevisions(db, story.id);
  const restored = await restoreRevision(zainab, story.id, {
    version: later.version,
    revisionId: first?.id ?? 0,
  });
  expect(restored.text).toEqual(story.text);
  const headlines = (await listRevisions(db, story.id)).map((revision) => [revision.kind, revision.headline]);
  expect(headlines).toEqual([
    ["restored", story.text.headline],
    ["autosave", "لاحق"],
    ["created", story.text.headline],
  ]);
});

test("restoring over a newer text is refused", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab);
  await saveStory(zainab, story.id, { version: 1, text: { ...story.text, headline: "لاحق" } });
  const [, first] = await listRevisions(db, story.id);
  const stale = restoreRevision(zainab, story.id, { version: 1, revisionId: first?.id ?? 0 });
  await expect(stale).rejects.toBeInstanceOf(Conflict);
  expect((await listRevisions(db, story.id)).map((revision) => revision.kind)).toEqual([
    "autosave",
    "created",
  ]);
});

test("a text kept before a field existed is restored with that field empty", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab);
  await db.update(revisions).set({ text: sql`${revisions.text} - 'slug' - 'seoDescription'` });
  const text = { ...story.text, headline: "لاحق", slug: "لاحق", seoDescription: "لاحق" };
  const later = await saveStory(zainab, story.id, { version: 1, text });
  const [, first] = await listRevisions(db, story.id);
  const wish = { version: later.version, revisionId: first?.id ?? 0 };
  expect((await restoreRevision(zainab, story.id, wish)).text).toEqual(story.text);
});

test("another story's revision is not found", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const [story, other] = [await aStory(zainab), await aStory(zainab)];
  const [foreign] = await listRevisions(db, other.id);
  const attempt = restoreRevision(zainab, story.id, { version: 1, revisionId: foreign?.id ?? 0 });
  await expect(attempt).rejects.toBeInstanceOf(NotFound);
});

test("a named version is never grown by an autosave", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const story = await aStory(zainab);
  const one = await saveStory(zainab, story.id, { version: 1, text: { ...story.text, headline: "أ" } });
  await nameVersion(zainab, story.id, "قبل الاتصال بالوزارة");
  await saveStory(zainab, story.id, { version: one.version, text: { ...story.text, headline: "ب" } });
  const rows = (await listRevisions(db, story.id)).map((revision) => [revision.name, revision.headline]);
  expect(rows).toEqual([
    ["", "ب"],
    ["قبل الاتصال بالوزارة", "أ"],
    ["", story.text.headline],
  ]);
});

test("an earlier text may be named too, and another story's may not", async ({ db }) => {
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const [story, other] = [await aStory(zainab), await aStory(zainab)];
  await saveStory(zainab, story.id, { version: 1, text: { ...story.text, headline: "لاحق" } });
  const [, first] = await listRevisions(db, story.id);
  await nameVersion(zainab, story.id, " النص\tالأول ", first?.id);
  expect((await listRevisions(db, story.id)).map((revision) => revision.name)).toEqual(["", "النص الأول"]);
  await expect(nameVersion(zainab, other.id, "سطو", first?.id)).rejects.toBeInstanceOf(NotFound);
  for (const name of ["", "   ", "ا".repeat(81)])
    await expect(async () => nameVersion(zainab, story.id, name)).rejects.toBeInstanceOf(Invalid);
});

test("who may only read somebody else's desk restores nothing there", async ({ db }) => {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.sportDesk]));
  const story = await aStory(zainab, { sectionId: room.politics.id });
  const [first] = await listRevisions(db, story.id);
  const attempt = restoreRevision(ali, story.id, { version: 1, revisionId: first?.id ?? 0 });
  await expect(attempt).rejects.toBeInstanceOf(NotFound);
});
