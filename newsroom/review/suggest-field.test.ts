import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { toText } from "@/newsroom/body/to-text";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { publish } from "@/newsroom/publishing/publish";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, aStory, as, someone, test } from "@/test/fixtures";
import { approve } from "./approve";
import { countOpen } from "./count-open";
import { acceptSuggestions, rejectSuggestions } from "./decide-suggestions";
import { listOpenSuggestions } from "./queries";
import { submit } from "./submit";
import { suggest } from "./suggest";
import { suggestField } from "./suggest-field";

async function inReview(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const haider = as(db, await someone(db, "haider", ["copy_editor"]));
  const noor = as(db, await someone(db, "noor", ["contributor"]));
  const written = await aStory(zainab, { sectionId: room.politics.id });
  const story = await submit(zainab, written.id, { version: 1 });
  const headline = { field: "headline", was: story.text.headline } as const;
  return { zainab, ali, haider, noor, story, headline };
}

describe("another headline", () => {
  test("is proposed, changes nothing, and takes the headline's place when the editor accepts", async ({
    db,
  }) => {
    const { ali, haider, story, headline } = await inReview(db);
    const text = "  الوزراء يقرّون  خطة المياه ";
    const id = await suggestField(haider, story.id, { ...headline, text, note: " أقصر " });
    expect(await countOpen(db, story.id)).toEqual({ comments: 0, suggestions: 1 });
    const [open] = await listOpenSuggestions(db, story.id);
    expect(open).toMatchObject({ id, anchor: null, field: "headline", note: "أقصر", madeBy: "حيدر" });
    expect(open?.fieldText).toBe(story.text.headline);
    const changed = (kind: string) =>
      open?.words.filter((piece) => piece.kind !== kind).map(({ text }) => text);
    expect(changed("added")?.join("")).toBe(story.text.headline);
    expect(changed("removed")?.join("")).toBe("الوزراء يقرّون خطة المياه");
    const after = await acceptSuggestions(ali, story.id, { version: story.version, ids: [id] });
    expect(after.text).toEqual({ ...story.text, headline: open?.replacement });
    expect(after.lastChangedBy).toBe(ali.user.id);
    expect(await listOpenSuggestions(db, story.id)).toEqual([]);
  });

  test("is decided by the writer once the text is hers again, and left alone when she rejects it", async ({
    db,
  }) => {
    const { zainab, haider, story, headline } = await inReview(db);
    const id = await suggestField(haider, story.id, { ...headline, text: "عنوان آخر" });
    const decision = { version: story.version, ids: [id] };
    await expect(acceptSuggestions(zainab, story.id, decision)).rejects.toBeInstanceOf(Forbidden);
    await expect(rejectSuggestions(zainab, story.id, decision)).rejects.toBeInstanceOf(Forbidden);
    const rejected = await rejectSuggestions(haider, story.id, decision);
    expect(rejected.text).toEqual(story.text);
  });

  test("left open keeps the story from readers", async ({ db }) => {
    const { ali, haider, story, headline } = await inReview(db);
    const id = await suggestField(haider, story.id, { ...headline, text: "عنوان آخر" });
    const approved = await approve(ali, story.id, { version: story.version });
    const early = publish(ali, story.id, { version: approved.version });
    await expect(early).rejects.toThrow("في الخبر اقتراحات لم يُبتّ فيها.");
    await rejectSuggestions(ali, story.id, { version: approved.version, ids: [id] });
    expect(await publish(ali, story.id, { version: approved.version })).toMatchObject({
      publication: "published",
    });
  });

  test("is accepted together with a standfirst, a kicker and words of the body", async ({ db }) => {
    const { ali, haider, story, headline } = await inReview(db);
    const first = toText(story.text.body).split(" ")[0] ?? "";
    const ids = [
      await suggestField(haider, story.id, { ...headline, text: "عنوان آخر" }),
      await suggestField(haider, story.id, { field: "kicker", was: story.text.kicker, text: "مياه" }),
      await suggestField(haider, story.id, {
        field: "standfirst",
        was: story.text.standfirst,
        text: "مقدمة",
      }),
      await suggest(haider, story.id, {
        place: { block: 0, from: 0, to: first.length },
        replacement: "كلمة",
      }),
    ];
    const { text } = await acceptSuggestions(ali, story.id, { version: story.version, ids });
    expect(text).toMatchObject({ headline: "عنوان آخر", kicker: "مياه", standfirst: "مقدمة" });
    expect(toText(text.body)).toMatch(/^كلمة /);
  });

  test("is not accepted over one that was written since, nor twice on one field", async ({ db }) => {
    const { ali, haider, story, headline } = await inReview(db);
    const one = await suggestField(haider, story.id, { ...headline, text: "عنوان آخر" });
    const two = await suggestField(haider, story.id, { ...headline, text: "عنوان ثالث" });
    const both = acceptSuggestions(ali, story.id, { version: story.version, ids: [one, two] });
    await expect(both).rejects.toThrow("اقتراحان على الحقل نفسه");
    const saved = await saveStory(ali, story.id, {
      version: story.version,
      text: { ...story.text, headline: "عنوان كتبه المحرر" },
    });
    const late = acceptSuggestions(ali, story.id, { version: saved.version, ids: [one] });
    await expect(late).rejects.toThrow("تغيّر الحقل بعد أن اقتُرح هذا");
    expect(await listOpenSuggestions(db, story.id)).toHaveLength(2);
  });

  test("is refused on a headline that says something else by now, the same, or too long", async ({ db }) => {
    const { haider, story, headline } = await inReview(db);
    const stale = suggestField(haider, story.id, { ...headline, was: "عنوان قديم", text: "عنوان آخر" });
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    for (const text of [headline.was, ` ${headline.was} `, "أ".repeat(3_000)])
      await expect(suggestField(haider, story.id, { ...headline, text })).rejects.toBeInstanceOf(Invalid);
    expect(await listOpenSuggestions(db, story.id)).toEqual([]);
  });

  test("is not for the writer to propose, and of no story one does not see", async ({ db }) => {
    const { zainab, noor, story, headline } = await inReview(db);
    const text = "عنوان آخر";
    await expect(suggestField(zainab, story.id, { ...headline, text })).rejects.toBeInstanceOf(Forbidden);
    await expect(suggestField(noor, story.id, { ...headline, text })).rejects.toBeInstanceOf(NotFound);
  });
});
