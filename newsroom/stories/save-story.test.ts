import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { audit } from "@/db/schema/audit";
import { stories } from "@/db/schema/stories";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { listRevisions } from "@/newsroom/revisions/queries";
import { aNewsroom, aStory, as, bodyOf, minutesLater, noon, someone, test } from "@/test/fixtures";
import { saveStory } from "./save-story";

describe("saving a story", () => {
  test("stores the text and counts both versions", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const text = { ...story.text, headline: "عنوان ثان", body: bodyOf("نص آخر.") };
    const saved = await saveStory(zainab, story.id, { version: story.version, text });
    expect(saved).toMatchObject({ version: 2, textVersion: 2, text });
  });

  test("refuses a stale writer and says what stands now", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const first = { ...story.text, headline: "الأولى" };
    const second = { ...story.text, headline: "الثانية" };
    await saveStory(zainab, story.id, { version: 1, text: first });
    const refusal = await saveStory(zainab, story.id, { version: 1, text: second }).catch((error) => error);
    expect(refusal).toBeInstanceOf(Conflict);
    expect(refusal.current.text.headline).toBe("الأولى");
  });

  test("writes the address as addresses are written, and an empty one stays the headline's", async ({
    db,
  }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const text = {
      ...story.text,
      slug: "  خطّـة المياه/2026 ",
      seoDescription: "وصف",
      shareDescription: "وصف آخر",
    };
    const saved = await saveStory(zainab, story.id, { version: 1, text });
    expect(saved.text).toEqual({ ...text, slug: "خطة-المياه-2026" });
    const emptied = await saveStory(zainab, story.id, { version: 2, text: { ...text, slug: "  " } });
    expect(emptied.text.slug).toBe("");
  });

  test("takes a text from a page that was opened before a field existed", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const { slug: _slug, seoDescription: _seo, shareDescription: _share, ...older } = story.text;
    const text = { ...older, headline: "عنوان" };
    const saved = await saveStory(zainab, story.id, { version: 1, text });
    expect(saved.text).toEqual({ ...story.text, headline: "عنوان" });
  });

  test("changes nothing when nothing changed", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const saved = await saveStory(zainab, story.id, { version: 1, text: story.text });
    expect(saved.version).toBe(1);
  });

  test("groups the autosaves of one writer and keeps another's apart", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = await someone(db, "zainab", ["reporter"]);
    const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
    const story = await aStory(as(db, zainab), { sectionId: room.politics.id });
    const write = (who: typeof ali, version: number, headline: string, minute: number) =>
      saveStory(as(db, who, minutesLater(minute)), story.id, { version, text: { ...story.text, headline } });
    await write(zainab, 1, "أ", 1);
    await write(zainab, 2, "أب", 2);
    await write(ali, 3, "أبت", 3);
    await write(zainab, 4, "أبتث", 4);
    const revisions = await listRevisions(db, story.id);
    expect(revisions.map((revision) => revision.headline)).toEqual([
      "أبتث",
      "أبت",
      "أب",
      "مجلس الوزراء يقر خطة المياه",
    ]);
  });

  test("never grows a revision that was submitted", async ({ db }) => {
    const room = await aNewsroom(db);
    const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
    const story = await aStory(ali, { sectionId: room.politics.id });
    const one = await saveStory(ali, story.id, { version: 1, text: { ...story.text, headline: "سُلّم" } });
    const sent = await submit(ali, story.id, { version: one.version });
    await saveStory(ali, story.id, {
      version: sent.version,
      text: { ...story.text, headline: "بعد التسليم" },
    });
    const headlines = (await listRevisions(db, story.id)).map((revision) => revision.headline);
    expect(headlines).toEqual(["بعد التسليم", "سُلّم", story.text.headline]);
  });

  test("takes the approval away when an approved text changes", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
    const story = await aStory(zainab, { sectionId: room.politics.id });
    const sent = await submit(zainab, story.id, { version: 1 });
    const approved = await approve(ali, story.id, { version: sent.version });
    const saved = await saveStory(ali, story.id, {
      version: approved.version,
      text: { ...approved.text, kicker: "مياه" },
    });
    expect(saved).toMatchObject({ stage: "in_review", approvedTextVersion: null });
    const acts = await db.select({ act: audit.act }).from(audit).where(eq(audit.subjectId, story.id));
    expect(acts.map((entry) => entry.act)).toContain("approvalLost");
  });

  test("refuses a reporter while her story is in review", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab, { sectionId: room.politics.id });
    const sent = await submit(zainab, story.id, { version: 1 });
    const save = saveStory(zainab, story.id, { version: sent.version, text: { ...story.text, kicker: "س" } });
    await expect(save).rejects.toBeInstanceOf(Forbidden);
  });

  test("hides others' stories from a contributor", async ({ db }) => {
    const story = await aStory(as(db, await someone(db, "zainab", ["reporter"])));
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    const save = saveStory(noor, story.id, { version: 1, text: story.text });
    await expect(save).rejects.toBeInstanceOf(NotFound);
  });

  test("refuses what is not a text and saves nothing of it", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const bad: unknown[] = [
      null,
      [],
      { ...story.text, extra: 1 },
      { ...story.text, headline: ["أ"] },
      { ...story.text, headline: "أ".repeat(201) },
      { ...story.text, headline: "أ\u0000ب" },
      { ...story.text, kicker: "\ud800" },
      { ...story.text, sectionId: -1 },
      { ...story.text, sectionId: 999_999_999 },
      { ...story.text, tagIds: [1, 1] },
      { ...story.text, creditKind: "__proto__" },
      { ...story.text, body: { type: "doc", content: [{ type: "script" }] } },
    ];
    for (const text of bad)
      await expect(
        saveStory(zainab, story.id, { version: 1, text }),
        JSON.stringify(text),
      ).rejects.toBeInstanceOf(Invalid);
    const [row] = await db.select().from(stories).where(eq(stories.id, story.id));
    expect(row).toMatchObject({ version: 1, headline: story.text.headline, lastChangedAt: noon });
  });

  test("drops bidi controls from what was typed", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const story = await aStory(zainab);
    const saved = await saveStory(zainab, story.id, {
      version: 1,
      text: { ...story.text, headline: "بغداد\u202e تبني" },
    });
    expect(saved.text.headline).toBe("بغداد تبني");
  });
});
