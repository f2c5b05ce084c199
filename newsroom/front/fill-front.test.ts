import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles, articleTags } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import type { FrontPlan } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { listSections } from "@/newsroom/sections/queries";
import { aStoredPicture, bodyOf, test } from "@/test/fixtures";
import { aFullHouse, anArticleRow, pinOf, withBlock } from "@/test/front-scene";
import { defaultPlan } from "./default-plan";
import { fillFront } from "./fill-front";
import { keyOf } from "./input";
import { fillPlan, getFront } from "./queries";

const planNow = async (db: Db) => defaultPlan(await listSections(db));

/** The numbers that stand in each block. */
async function standing(db: Db, plan: FrontPlan) {
  const filled = await fillFront(db, plan);
  const rows = filled.map(({ block, slots }) => [keyOf(block), slots.flatMap(({ card }) => card?.id ?? [])]);
  return Object.fromEntries(rows) as Record<string, number[]>;
}

describe("the front by rule", () => {
  test("is the newest first, then what came last, then the sections, and nothing twice", async ({ db }) => {
    const { politics, sport } = await aFullHouse(db);
    const front = await getFront(db);
    const newest = [...politics, ...sport].sort((one, other) => other - one);
    expect(front.lead?.id).toBe(newest[0]);
    expect(front.seconds.map(({ id }) => id)).toEqual(newest.slice(1, 5));
    expect(front.latest.map(({ id }) => id)).toEqual(newest.slice(5));
    const all = Object.values(await standing(db, await planNow(db))).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test("prefers a picture at its top", async ({ db }) => {
    const { room, salma } = await aFullHouse(db);
    const picture = await aStoredPicture(db);
    const older = { sectionId: room.sport.id, headline: "بصورة", minute: -5, leadMediaId: picture.id };
    const id = await anArticleRow(db, salma.id, older);
    expect((await getFront(db)).lead?.id).not.toBe(id);
    const recent = await anArticleRow(db, salma.id, { ...older, minute: 5 });
    expect((await getFront(db)).lead?.id).toBe(recent);
  });
});

describe("a front somebody arranged", () => {
  test("keeps a pinned story in its place and fills the rest without it", async ({ db }) => {
    const { room, politics } = await aFullHouse(db);
    const [oldest = 0] = politics;
    const plan = withBlock(await planNow(db), "seconds", { slots: [null, pinOf(oldest)] });
    const places = await standing(db, plan);
    expect(places.seconds?.[1]).toBe(oldest);
    expect(places[`section:${room.politics.id}`]).not.toContain(oldest);
    expect(
      Object.values(places)
        .flat()
        .filter((id) => id === oldest),
    ).toHaveLength(1);
  });

  test("gives the place of a withdrawn story to another, and gives it back", async ({ db }) => {
    const { politics } = await aFullHouse(db);
    const [oldest = 0] = politics;
    const plan = withBlock(await planNow(db), "lead", {
      slots: [pinOf(oldest, { headline: "عنوان الواجهة" })],
    });
    const lead = async () => (await fillFront(db, plan))[0]?.slots[0];
    expect((await lead())?.card).toMatchObject({ id: oldest, headline: "عنوان الواجهة" });
    await db.update(articles).set({ status: "withdrawn" }).where(eq(articles.id, oldest));
    expect(await lead()).toMatchObject({
      card: { id: expect.not.closeTo(oldest, 0) },
      pin: { articleId: oldest },
    });
    await db.update(articles).set({ status: "live" }).where(eq(articles.id, oldest));
    expect((await lead())?.card?.id).toBe(oldest);
  });

  test("shows the picture that was chosen for it", async ({ db }) => {
    const { politics } = await aFullHouse(db);
    const picture = await aStoredPicture(db);
    const slots = [pinOf(politics[0] ?? 0, { pictureId: picture.id })];
    const [lead] = await fillFront(db, withBlock(await planNow(db), "lead", { slots }));
    expect(lead?.slots[0]?.card?.picture?.id).toBe(picture.id);
  });

  test("fills a block by the rule it was given", async ({ db }) => {
    const { room, salma, sport, politics } = await aFullHouse(db);
    const key = `section:${room.politics.id}`;
    const [tag] = await db.insert(tags).values({ slug: "t-front", name: "ت", folded: "ت-front" }).returning();
    if (!tag) throw new Error("no tag");
    const publishedAt = new Date("2026-11-24T09:00:00Z");
    await db
      .insert(articleTags)
      .values({ articleId: sport[0] ?? 0, tagId: tag.id, position: 0, publishedAt });
    const picture = await aStoredPicture(db);
    const shown = await anArticleRow(db, salma.id, {
      sectionId: room.politics.id,
      headline: "قديم بصورة",
      minute: -60,
      leadMediaId: picture.id,
    });
    const bare = withBlock(withBlock(await planNow(db), "latest", { count: 0 }), "seconds", { count: 0 });
    const filledBy = async (change: Parameters<typeof withBlock>[2]) =>
      (await standing(db, withBlock(bare, key, change)))[key];
    const own = { from: "own", id: null, onlyWithPicture: false } as const;
    expect(await filledBy({ count: 2 })).toEqual([politics[5], politics[4]]);
    expect(await filledBy({ count: 4, fill: { ...own, onlyWithPicture: true } })).toEqual([shown]);
    expect(await filledBy({ fill: { ...own, from: "tag", id: tag.id } })).toEqual([sport[0]]);
    expect(await filledBy({ count: 1, fill: { ...own, from: "section", id: room.sport.id } })).toEqual([
      sport[4],
    ]);
  });

  test("leaves out a block that is not shown, and lets its stories stand elsewhere", async ({ db }) => {
    const { room, politics } = await aFullHouse(db);
    const slots = [pinOf(politics[0] ?? 0)];
    const plan = withBlock(await planNow(db), `section:${room.sport.id}`, { isShown: false, slots });
    const places = await standing(db, plan);
    expect(places[`section:${room.sport.id}`]).toBeUndefined();
    expect(places.latest).toContain(politics[0]);
  });

  test("gathers what shows galleries and videos", async ({ db }) => {
    const { room, salma } = await aFullHouse(db);
    const embed = { type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ" } };
    const gallery = { type: "gallery", content: [] };
    const make = (node: typeof embed | typeof gallery, minute: number) =>
      anArticleRow(db, salma.id, {
        sectionId: room.sport.id,
        headline: "يُرى",
        minute,
        body: { type: "doc", content: [...bodyOf("نص.").content, node] },
      });
    const [video, pictures] = [await make(embed, -90), await make(gallery, -91)];
    const sections = await listSections(db);
    const bare = withBlock(defaultPlan(sections), "latest", { count: 0 });
    const plan = withBlock(bare, `section:${room.sport.id}`, { isShown: false });
    const part = (await fillPlan(db, plan, sections)).parts.find(({ kind }) => kind === "pictures");
    expect(part?.cards.map((card) => [card.id, "shows" in card && card.shows])).toEqual([
      [video, "video"],
      [pictures, "gallery"],
    ]);
  });
});
