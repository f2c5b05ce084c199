import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { articleViews } from "@/db/schema/front";
import { test } from "@/test/fixtures";
import { aFullHouse } from "@/test/front-scene";
import { addViews, forgetViews } from "./count-views";
import { listMostRead } from "./most-read";
import { withMostRead } from "./queries";

const read = (...pairs: [number | undefined, number][]) =>
  new Map(pairs.map(([id, views]) => [id ?? 0, views] as const));

describe("what is read most", () => {
  test("comes in the order of its readers, without what was withdrawn", async ({ db }) => {
    const {
      politics: [a, b, c, d],
    } = await aFullHouse(db);
    await addViews(db, read([a, 2], [b, 9], [c, 5], [d, 20]));
    await addViews(db, read([a, 5]));
    await db
      .update(articles)
      .set({ status: "withdrawn" })
      .where(eq(articles.id, d ?? 0));
    expect((await listMostRead(db)).map(({ id }) => id)).toEqual([b, a, c]);
  });

  test("is nothing while too little was read, and a week's when a day has too little", async ({ db }) => {
    const {
      politics: [a, b, c],
    } = await aFullHouse(db);
    await addViews(db, read([a, 1], [b, 2]));
    expect(await listMostRead(db)).toEqual([]);
    const hour = sql<Date>`date_trunc('hour', now()) - interval '3 days'`;
    await db.insert(articleViews).values({ hour, articleId: c ?? 0, views: 50 });
    expect((await listMostRead(db)).map(({ id }) => id)).toEqual([c, b, a]);
  });

  test("counts nothing for articles that are not there, and writes an hour once", async ({ db }) => {
    const {
      politics: [a, b],
    } = await aFullHouse(db);
    await db
      .update(articles)
      .set({ status: "withdrawn" })
      .where(eq(articles.id, b ?? 0));
    await addViews(db, new Map());
    await addViews(db, read([a, 1], [b, 1], [999_999_999, 1]));
    await addViews(db, read([a, 2]));
    const rows = await db
      .select({ id: articleViews.articleId, views: articleViews.views })
      .from(articleViews);
    expect(rows).toEqual([{ id: a, views: 3 }]);
  });

  test("is forgotten after eight days", async ({ db }) => {
    const {
      politics: [a = 0],
    } = await aFullHouse(db);
    const daysAgo = (days: number) => sql<Date>`date_trunc('hour', now()) - make_interval(days => ${days})`;
    await db
      .insert(articleViews)
      .values([7, 9].map((days) => ({ hour: daysAgo(days), articleId: a, views: days })));
    await forgetViews(db);
    expect((await db.select().from(articleViews)).map(({ views }) => views)).toEqual([7]);
  });
});

describe("the ranking on the front", () => {
  const place = { kind: "most-read", title: "", count: 2, cards: [] } as const;
  const front = { lead: null, seconds: [], latest: [], parts: [{ ...place, cards: [] }] };

  test("has as many as its block has places", async ({ db }) => {
    const { politics } = await aFullHouse(db);
    await addViews(db, new Map(politics.map((id, at) => [id, at + 1])));
    const filled = withMostRead(front, await listMostRead(db));
    expect(filled.parts[0]?.cards.map(({ id }) => id)).toEqual([politics[5], politics[4]]);
  });

  test("is left out while nothing is read", () => {
    expect(withMostRead(front, []).parts).toEqual([]);
  });
});
