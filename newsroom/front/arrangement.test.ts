import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { Forbidden } from "@/newsroom/errors";
import { as, test } from "@/test/fixtures";
import { aFullHouse, pinOf, withBlock } from "@/test/front-scene";
import { getArrangement } from "./arrangement";
import { launchFront } from "./launch-front";
import { saveDraft } from "./save-draft";
import { listTray } from "./tray";

describe("the draft as an arranger sees it", () => {
  test("says what stands in each place and which blocks are whose", async ({ db }) => {
    const { room, chief, editor, politics, sport } = await aFullHouse(db);
    const all = await getArrangement(chief);
    expect(all).toMatchObject({ version: 0, mayAll: true, launchId: null, launches: [], changed: [] });
    expect(all.mine).toEqual(expect.arrayContaining(["lead", "most-read", `section:${room.sport.id}`]));
    expect(all.slots.lead?.[0]?.card?.id).toBe(Math.max(...politics, ...sport));
    const his = await getArrangement(editor);
    expect(his).toMatchObject({ mayAll: false, mine: [`section:${room.politics.id}`] });
  });

  test("warns of a withdrawn pin, of a text that changed under a headline, of a lead without a picture", async ({
    db,
  }) => {
    const { room, chief, politics } = await aFullHouse(db);
    const { plan } = await getArrangement(chief);
    const [gone = 0, rewritten = 0, plain = 0] = politics;
    const slots = [
      pinOf(rewritten, { headline: "عنوان الواجهة", textVersion: 0 }),
      pinOf(plain, { textVersion: 0 }),
    ];
    const politicsKey = `section:${room.politics.id}`;
    const arranged = withBlock(withBlock(plan, "seconds", { slots }), politicsKey, {
      slots: [null, pinOf(gone)],
    });
    const version = await saveDraft(chief, { version: 0, plan: arranged });
    const warnings = async () => {
      const { slots: shown } = await getArrangement(chief);
      const of = (key: string, at: number) => shown[key]?.[at]?.warning;
      return [of("seconds", 0), of("seconds", 1), of(politicsKey, 1)];
    };
    expect(await warnings()).toEqual([null, null, null]);
    await db.update(articles).set({ textVersion: 2 });
    await db.update(articles).set({ status: "withdrawn" }).where(eq(articles.id, gone));
    expect(await warnings()).toEqual(["changed", null, "gone"]);
    const { slots: shown } = await getArrangement(chief);
    expect(shown[politicsKey]?.[1]?.gone).toBe("سياسة 0");
    expect(shown.lead?.[0]?.warning).toBe("no-picture");
    const seen = withBlock(arranged, "seconds", {
      slots: [pinOf(rewritten, { headline: "عنوان الواجهة", textVersion: 0 })],
    });
    await saveDraft(chief, { version, plan: seen });
    expect((await warnings())[0]).toBeNull();
  });

  test("names the blocks that differ from what readers have, until they are launched", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    const { plan } = await getArrangement(chief);
    const version = await saveDraft(chief, {
      version: 0,
      plan: withBlock(plan, "lead", { slots: [pinOf(politics[0] ?? 0)] }),
    });
    expect((await getArrangement(chief)).changed).toEqual(["lead"]);
    await launchFront(chief, { version });
    expect(await getArrangement(chief)).toMatchObject({ changed: [], launches: [{ by: "سلمى" }] });
  });
});

describe("the tray beside the front", () => {
  test("holds the newest, of one section where one is named, and finds by words", async ({ db }) => {
    const { room, chief, politics, sport, zainab } = await aFullHouse(db);
    const ids = async (words: string, sectionId: number | null = null) =>
      (await listTray(chief, { words, sectionId })).map(({ id }) => id);
    expect((await ids("")).slice(0, 2)).toEqual([sport[5], politics[5]]);
    expect(await ids("", room.politics.id)).toEqual([...politics].reverse());
    expect(await ids("رياضة 3")).toEqual([sport[3]]);
    await expect(listTray(as(db, zainab), { words: "", sectionId: null })).rejects.toThrow(Forbidden);
  });
});
