import { and, desc, eq, or, type SQL } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Publication, Stage } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { aNewsroom, aStory, as, minutesLater, someone, test } from "@/test/fixtures";
import { listStories } from "./list-stories";
import { visibleTo } from "./policy";
import type { StoryFilter } from "./story-filter";

const idsOf = (rows: { id: number }[]) => rows.map((row) => row.id);

async function aFullDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const both = as(db, await someone(db, "noor", ["editor", "reporter"], [room.sportDesk]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  const places = [room.politics.id, room.sport.id, null];
  const states: [Stage, Publication][] = [
    ["draft", "none"],
    ["in_review", "none"],
    ["returned", "none"],
    ["in_review", "published"],
    ["in_review", "withdrawn"],
  ];
  let minute = 0;
  for (const writer of [zainab, ali, both])
    for (const sectionId of places)
      for (const [stage, publication] of states) {
        const story = await aStory({ ...writer, now: minutesLater(minute) });
        const publishedTextVersion = publication === "none" ? null : 1;
        const assigneeId = minute % 7 === 0 ? zainab.user.id : null;
        await db
          .update(stories)
          .set({ sectionId, stage, publication, publishedTextVersion, assigneeId })
          .where(eq(stories.id, story.id));
        minute += minute % 3 === 0 ? 0 : 1;
        minute += 1;
      }
  return { room, zainab, ali, both, salma, maryam };
}

/** The same list the slow way, to be compared with. */
async function plainly({ db, user }: DeskCtx, filter: StoryFilter): Promise<number[]> {
  const conditions: (SQL | undefined)[] = [
    filter.stage && eq(stories.stage, filter.stage),
    filter.publication && eq(stories.publication, filter.publication),
    filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
    filter.mine ? or(eq(stories.createdBy, user.id), eq(stories.assigneeId, user.id)) : undefined,
  ];
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(visibleTo(user), ...conditions))
    .orderBy(desc(stories.lastChangedAt), desc(stories.id));
  return idsOf(rows);
}

/** Every page to the end, then all the way back. */
async function walk(ctx: DeskCtx, filter: StoryFilter) {
  const onward: number[] = [];
  let page = await listStories(ctx, filter, 4);
  for (onward.push(...idsOf(page.rows)); page.before; onward.push(...idsOf(page.rows)))
    page = await listStories(ctx, { ...filter, before: page.before }, 4);
  const back = idsOf(page.rows);
  while (page.after) {
    page = await listStories(ctx, { ...filter, after: page.after }, 4);
    back.unshift(...idsOf(page.rows));
  }
  return { onward, back };
}

describe("the list of stories", () => {
  test("shows every viewer, under every filter, exactly what she may see, onward and back", async ({
    db,
  }) => {
    const { room, zainab, ali, both, salma, maryam } = await aFullDesk(db);
    const filters: StoryFilter[] = [
      {},
      { stage: "in_review" },
      { publication: "published" },
      { stage: "in_review", publication: "none" },
      { sectionId: room.politics.id },
      { sectionId: room.sport.id, stage: "draft" },
      { mine: true },
      { mine: true, stage: "returned" },
    ];
    for (const ctx of [zainab, ali, both, salma, maryam])
      for (const filter of filters) {
        const expected = await plainly(ctx, filter);
        const what = `${ctx.user.name} ${JSON.stringify(filter)}`;
        const { onward, back } = await walk(ctx, filter);
        expect(onward, what).toEqual(expected);
        expect(back, what).toEqual(expected);
      }
  });

  test("the first page has nothing newer, the last nothing older", async ({ db }) => {
    const { salma } = await aFullDesk(db);
    const first = await listStories(salma, {}, 4);
    expect(first.after).toBeNull();
    const second = await listStories(salma, { before: first.before ?? "" }, 4);
    const again = await listStories(salma, { after: second.after ?? "" }, 4);
    expect(idsOf(again.rows)).toEqual(idsOf(first.rows));
    expect(again.after).toBeNull();
    expect((await listStories(salma, {}, 500)).before).toBeNull();
  });

  test("a cursor that is none asks for the newest", async ({ db }) => {
    const { salma } = await aFullDesk(db);
    const first = idsOf((await listStories(salma, {}, 3)).rows);
    expect(idsOf((await listStories(salma, { before: "x' or 1=1" }, 3)).rows)).toEqual(first);
    expect(idsOf((await listStories(salma, { after: "-1" }, 3)).rows)).toEqual(first);
  });
});

describe("search in the headlines", () => {
  test("finds words in any spelling and any order, with or without the article", async ({ db }) => {
    const { zainab, salma } = await aFullDesk(db);
    const story = await aStory(zainab, { headline: "مسؤولون في البصرة: الأزمةُ المائيّة ٢٠٢٦" });
    for (const headline of ["ازمه مائيه", "المائية الأزمة", "مسوولون", "٢٠٢٦ بصره", "2026 البصره"])
      expect(idsOf((await listStories(salma, { headline })).rows), headline).toEqual([story.id]);
    expect((await listStories(salma, { headline: "أزمة كهرباء" })).rows).toEqual([]);
  });

  test("finds only what the viewer may see, within the other filters, page by page", async ({ db }) => {
    const { room, zainab, ali, both } = await aFullDesk(db);
    const hers = [];
    for (const minute of [200, 201, 202, 203, 204])
      hers.unshift(
        (
          await aStory(
            { ...zainab, now: minutesLater(minute) },
            { headline: `سدّ الموصل ${minute}`, sectionId: room.politics.id },
          )
        ).id,
      );
    expect((await walk(ali, { headline: "سد الموصل" })).onward).toEqual(hers);
    expect((await walk(zainab, { headline: "سد الموصل", mine: true, stage: "draft" })).back).toEqual(hers);
    expect((await listStories(both, { headline: "سد الموصل" })).rows).toEqual([]);
    expect((await listStories(ali, { headline: "سد الموصل", stage: "approved" })).rows).toEqual([]);
  });

  test("signs alone ask for everything", async ({ db }) => {
    const { salma } = await aFullDesk(db);
    expect((await listStories(salma, { headline: "%_؟" })).rows).toHaveLength(45);
  });
});
