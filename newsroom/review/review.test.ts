import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { checklist, ticks } from "@/db/schema/review";
import { toText } from "@/newsroom/body/to-text";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { publish } from "@/newsroom/publishing/publish";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, aStory, as, bodyOf, someone, test } from "@/test/fixtures";
import { approve } from "./approve";
import { comment } from "./comment";
import { acceptSuggestions, rejectSuggestions } from "./decide-suggestions";
import { listChecks, listComments, listOpenSuggestions } from "./queries";
import { reopenComment, resolveComment } from "./resolve-comment";
import { submit } from "./submit";
import { suggest } from "./suggest";
import { suggestParagraph } from "./suggest-paragraph";
import { tick } from "./tick";

const sentence = "أقر مجلس الوزراء الخطة.";
const placeOf = (quote: string) => ({
  block: 0,
  from: sentence.indexOf(quote),
  to: sentence.indexOf(quote) + quote.length,
});

async function inReview(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const haider = as(db, await someone(db, "haider", ["copy_editor"]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const noor = as(db, await someone(db, "noor", ["contributor"]));
  const written = await aStory(zainab, { sectionId: room.politics.id });
  const story = await submit(zainab, written.id, { version: 1 });
  return { room, zainab, ali, haider, salma, noor, story };
}

describe("comments", () => {
  test("hang on words and come in threads", async ({ db }) => {
    const { ali, zainab, story } = await inReview(db);
    const { id } = await comment(ali, story.id, { text: "أي مجلس؟", place: placeOf("مجلس الوزراء") });
    await comment(zainab, story.id, { text: "الاتحادي.", replyTo: id });
    const rows = await listComments(db, story.id);
    expect(rows.map((row) => [row.writtenBy, row.anchor?.quote, row.replyTo])).toEqual([
      ["علي", "مجلس الوزراء", null],
      ["زينب", undefined, id],
    ]);
  });

  test("hang on a field too, with what stood in it, and stay there when it changes", async ({ db }) => {
    const { ali, zainab, haider, story } = await inReview(db);
    await comment(ali, story.id, { text: "أقصر.", field: "headline", isBlocking: true });
    await comment(ali, story.id, { text: "أين الصورة؟", field: "leadCaption" });
    const text = { ...story.text, headline: "عنوان أقصر" };
    const saved = await saveStory(haider, story.id, { version: story.version, text });
    const rows = await listComments(db, story.id);
    expect(rows.map(({ field, fieldText, anchor }) => [field, fieldText, anchor])).toEqual([
      ["headline", story.text.headline, null],
      ["leadCaption", "", null],
    ]);
    const early = approve(ali, story.id, { version: saved.version });
    await expect(early).rejects.toBeInstanceOf(Invalid);
    await comment(zainab, story.id, { text: "تم.", replyTo: rows[0]?.id ?? 0 });
    await resolveComment(haider, story.id, rows[0]?.id ?? 0);
    expect(await approve(ali, story.id, { version: saved.version })).toMatchObject({ stage: "approved" });
  });

  test("that block keep a story from being approved until a reviewer closes them", async ({ db }) => {
    const { ali, zainab, haider, story } = await inReview(db);
    const { id } = await comment(haider, story.id, { text: "تحقق من الاسم.", isBlocking: true });
    const early = approve(ali, story.id, { version: story.version });
    await expect(early).rejects.toBeInstanceOf(Invalid);
    await expect(resolveComment(zainab, story.id, id)).rejects.toBeInstanceOf(Forbidden);
    await resolveComment(haider, story.id, id);
    await reopenComment(haider, story.id, id);
    await expect(approve(ali, story.id, { version: story.version })).rejects.toBeInstanceOf(Invalid);
    await resolveComment(haider, story.id, id);
    expect(await approve(ali, story.id, { version: story.version })).toMatchObject({ stage: "approved" });
  });

  test("are refused from those who do not see the story, and without words", async ({ db }) => {
    const { noor, ali, story } = await inReview(db);
    await expect(comment(noor, story.id, { text: "مرحبا" })).rejects.toBeInstanceOf(NotFound);
    expect(() => comment(ali, story.id, { text: " " })).toThrow(Invalid);
    const nowhere = comment(ali, story.id, { text: "؟", place: { block: 9, from: 0, to: 3 } });
    await expect(nowhere).rejects.toBeInstanceOf(Invalid);
  });

  test("are refused when other words stand by now where they were meant", async ({ db }) => {
    const { ali, story } = await inReview(db);
    const meant = { ...placeOf("مجلس"), quote: "مكتب" };
    await expect(comment(ali, story.id, { text: "؟", place: meant })).rejects.toBeInstanceOf(Conflict);
    await comment(ali, story.id, { text: "؟", place: { ...placeOf("مجلس"), quote: "مجلس" } });
  });

  test("answer only threads of their own story", async ({ db }) => {
    const { ali, zainab, room, story } = await inReview(db);
    const other = await aStory(zainab, { sectionId: room.politics.id });
    const { id: foreign } = await comment(ali, other.id, { text: "هنا" });
    await expect(comment(ali, story.id, { text: "هناك", replyTo: foreign })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("suggestions", () => {
  test("change nothing until they are accepted, then exactly their words", async ({ db }) => {
    const { haider, ali, story } = await inReview(db);
    const id = await suggest(haider, story.id, { place: placeOf("أقر"), replacement: "صدّق" });
    const after = await acceptSuggestions(ali, story.id, { version: story.version, ids: [id] });
    expect(toText(after.text.body)).toBe("صدّق مجلس الوزراء الخطة.\n\nوتشمل الخطة سدوداً جديدة.");
    expect(await listOpenSuggestions(db, story.id)).toEqual([]);
    const again = acceptSuggestions(ali, story.id, { version: after.version, ids: [id] });
    await expect(again).rejects.toBeInstanceOf(Conflict);
  });

  test("are accepted together, though each moves the others' words", async ({ db }) => {
    const { haider, ali, story } = await inReview(db);
    const ids = [
      await suggest(haider, story.id, { place: placeOf("أقر"), replacement: "أعلن رئيس" }),
      await suggest(haider, story.id, { place: placeOf("الخطة"), replacement: "خطة المياه" }),
      await suggest(haider, story.id, { place: placeOf(" الوزراء"), replacement: "" }),
    ];
    const after = await acceptSuggestions(ali, story.id, { version: story.version, ids });
    expect(toText(after.text.body).split("\n")[0]).toBe("أعلن رئيس مجلس خطة المياه.");
  });

  test("come word by word from a paragraph that was edited as a whole", async ({ db }) => {
    const { haider, ali, story } = await inReview(db);
    const edited = { block: 0, was: sentence, text: "صدّق مجلس الوزراء الاتحادي الخطة." };
    const ids = await suggestParagraph(haider, story.id, edited);
    expect(ids).toHaveLength(2);
    const after = await acceptSuggestions(ali, story.id, { version: story.version, ids });
    expect(toText(after.text.body).split("\n")[0]).toBe(edited.text);
    await expect(suggestParagraph(haider, story.id, edited)).rejects.toBeInstanceOf(Conflict);
    const same = { block: 0, was: edited.text, text: edited.text };
    await expect(suggestParagraph(haider, story.id, same)).rejects.toBeInstanceOf(Invalid);
  });

  test("on the same words are not accepted together", async ({ db }) => {
    const { haider, ali, story } = await inReview(db);
    const ids = [
      await suggest(haider, story.id, { place: placeOf("مجلس الوزراء"), replacement: "المجلس" }),
      await suggest(haider, story.id, { place: placeOf("الوزراء"), replacement: "النواب" }),
    ];
    const attempt = acceptSuggestions(ali, story.id, { version: story.version, ids });
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
  });

  test("whose words are gone change nothing at all", async ({ db }) => {
    const { haider, ali, story } = await inReview(db);
    const id = await suggest(haider, story.id, { place: placeOf("مجلس"), replacement: "مكتب" });
    const text = { ...story.text, body: bodyOf("نص جديد كله.") };
    const saved = await saveStory(ali, story.id, { version: story.version, text });
    const attempt = acceptSuggestions(ali, story.id, { version: saved.version, ids: [id] });
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
    expect(await listOpenSuggestions(db, story.id)).toHaveLength(1);
  });

  test("left open keep a story from readers; rejected they do not", async ({ db }) => {
    const { haider, ali, salma, story } = await inReview(db);
    const id = await suggest(haider, story.id, { place: placeOf("أقر"), replacement: "صدّق" });
    const approved = await approve(ali, story.id, { version: story.version });
    const early = publish(salma, story.id, { version: approved.version });
    await expect(early).rejects.toBeInstanceOf(Invalid);
    await rejectSuggestions(salma, story.id, { version: approved.version, ids: [id] });
    const live = await publish(salma, story.id, { version: approved.version });
    expect(live.publication).toBe("published");
  });

  test("are not for writers to make", async ({ db }) => {
    const { zainab, story } = await inReview(db);
    const attempt = suggest(zainab, story.id, { place: placeOf("أقر"), replacement: "س" });
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("the checklist", () => {
  test("holds up approval until what is required is ticked, and remembers by whom", async ({ db }) => {
    const { ali, haider, room, story } = await inReview(db);
    const rows = await db
      .insert(checklist)
      .values([
        { label: "المصدر مسمّى", position: 1 },
        { label: "للرياضة فقط", sectionId: room.sport.id, position: 2 },
        { label: "نصيحة", isRequired: false, position: 3 },
      ])
      .returning();
    const refusal = await approve(ali, story.id, { version: story.version }).catch((error) => error);
    expect(refusal.problems).toEqual([{ field: `check:${rows[0]?.id}`, message: "لم يُدقّق: المصدر مسمّى." }]);
    await tick(haider, story.id, rows[0]?.id ?? 0, true);
    const checks = await listChecks(db, story);
    expect(checks.map((row) => [row.label, row.tickedBy])).toEqual([
      ["المصدر مسمّى", "حيدر"],
      ["نصيحة", null],
    ]);
    expect(await approve(ali, story.id, { version: story.version })).toMatchObject({ stage: "approved" });
  });

  test("is not ticked by the writer", async ({ db }) => {
    const { zainab, story } = await inReview(db);
    const [row] = await db.insert(checklist).values({ label: "قانوني" }).returning();
    await expect(tick(zainab, story.id, row?.id ?? 0, true)).rejects.toBeInstanceOf(Forbidden);
    expect(await db.select().from(ticks)).toEqual([]);
  });
});
