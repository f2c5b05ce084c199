import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { checklist } from "@/db/schema/review";
import type { StoryText } from "@/db/types";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { aNewsroom, aStoredPicture, aStory, as, bodyOf, someone, test } from "@/test/fixtures";
import { listChecklist } from "./list-checklist";
import { moveCheck } from "./move-check";
import { listObstacles } from "./obstacles";
import { listChecks } from "./queries";
import { saveCheck, setCheckActive } from "./save-check";
import { tick } from "./tick";

const item = { sectionId: null, label: "الأسماء مدققة", kind: "ticked", isRequired: true };

async function theDesk(db: Transaction) {
  await db.delete(checklist);
  const room = await aNewsroom(db);
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  return { room, salma, ali };
}

const faultsOf = async (
  db: Transaction,
  kind: "headline" | "picture" | "style",
  text: Partial<StoryText>,
) => {
  const { salma } = await theDesk(db);
  await saveCheck(salma, { ...item, kind });
  const story = await aStory(salma, text);
  const [row] = await listChecks(db, story);
  return [row?.isMet, row?.fault];
};

describe("the chief's checklist", () => {
  test("is written, changed, put in order and taken off by the chief alone", async ({ db }) => {
    const { salma, ali, room } = await theDesk(db);
    const first = await saveCheck(salma, item);
    const second = await saveCheck(salma, { ...item, label: "  المصدر   مسمّى " });
    await saveCheck(salma, { ...item, sectionId: room.sport.id, label: "للرياضة" });
    await saveCheck(salma, { ...item, isRequired: false }, first);
    await moveCheck(salma, second, "up");
    await moveCheck(salma, second, "up");
    expect((await listChecklist(salma)).map((row) => [row.label, row.isRequired])).toEqual([
      ["المصدر مسمّى", true],
      ["الأسماء مدققة", false],
      ["للرياضة", true],
    ]);
    await setCheckActive(salma, first, false);
    const story = await aStory(salma, { sectionId: room.politics.id });
    expect((await listChecks(db, story)).map((row) => row.id)).toEqual([second]);
    expect(() => saveCheck(ali, item)).toThrow(Forbidden);
    expect(() => moveCheck(ali, first, "down")).toThrow(Forbidden);
    expect(() => setCheckActive(ali, first, true)).toThrow(Forbidden);
    await expect(listChecklist(ali)).rejects.toBeInstanceOf(Forbidden);
  });

  test("refuses an item without words or of an unknown kind", async ({ db }) => {
    const { salma } = await theDesk(db);
    expect(() => saveCheck(salma, { ...item, label: " " })).toThrow(Invalid);
    expect(() => saveCheck(salma, { ...item, kind: "magic" })).toThrow(Invalid);
    await expect(saveCheck(salma, item, 9_999_999)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what the text itself sees to", () => {
  test("a headline has twelve words at most", async ({ db }) => {
    expect(await faultsOf(db, "headline", { headline: "عنوان قصير" })).toEqual([true, ""]);
    const long = Array.from({ length: 13 }, () => "كلمة").join(" ");
    expect(await faultsOf(db, "headline", { headline: long })).toEqual([false, "العنوان 13 كلمة، والحد 12."]);
  });

  test("a picture says what it shows and whose it is", async ({ db }) => {
    const whole = await aStoredPicture(db, { credit: "المسلة" });
    const nobodys = await aStoredPicture(db, { credit: "" });
    const mute = await aStoredPicture(db, { credit: "المسلة", alt: "" });
    expect(await faultsOf(db, "picture", { leadMediaId: whole.id })).toEqual([true, ""]);
    expect(await faultsOf(db, "picture", { leadMediaId: nobodys.id })).toEqual([false, "صورة بلا مصدر."]);
    expect(await faultsOf(db, "picture", { leadMediaId: mute.id })).toEqual([false, "صورة بلا نص بديل."]);
    const told = { leadMediaId: mute.id, leadAlt: "نهر عند الغروب" };
    expect(await faultsOf(db, "picture", told)).toEqual([true, ""]);
    expect(await faultsOf(db, "picture", { leadMediaId: null })).toEqual([true, ""]);
  });

  test("a text has no mistake of style", async ({ db }) => {
    expect(await faultsOf(db, "style", {})).toEqual([true, ""]);
    const [isMet] = await faultsOf(db, "style", { body: bodyOf("جرت الإنتخابات يوم الأحد.") });
    expect(isMet).toBe(false);
  });

  test("is nobody's to tick, and stands in the way when it is required", async ({ db }) => {
    const { salma } = await theDesk(db);
    const id = await saveCheck(salma, { ...item, kind: "headline" });
    const long = Array.from({ length: 14 }, () => "كلمة").join(" ");
    const story = await aStory(salma, { headline: long });
    await expect(tick(salma, story.id, id, true)).rejects.toBeInstanceOf(NotFound);
    expect(await listObstacles(db, story)).toEqual([
      { field: `check:${id}`, message: "العنوان 14 كلمة، والحد 12." },
    ]);
  });
});
