import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { searchQuery } from "@/newsroom/arabic/search-query";
import { noon, test } from "@/test/fixtures";
import { publishedAt } from "@/test/published-at";
import { byIndex } from "./by-index";
import { type Filter, listCandidates } from "./candidates";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(noon.getTime() - days * DAY_MS).toISOString();

async function find(db: Transaction, typed: string, filter: Filter = {}) {
  const { all, exact, parts } = searchQuery(typed);
  const isRow = parts.some((part) => part.isPhrase);
  const found = await listCandidates(db, { all, exact, isRow, filter, now: noon });
  return { ids: found.candidates.map((one) => one.id), oldest: found.oldest };
}

describe("the articles that hold the words", () => {
  test("are looked for in all time while the last days have too few", async ({ db }) => {
    const ids = await publishedAt(
      db,
      [1, 60, 400, 2_000].map((days) => ({ at: daysAgo(days), headline: "سد الموصل" })),
    );
    const found = await find(db, "سد الموصل");
    expect(found).toEqual({ ids, oldest: null });
  });

  test("in a row are those of the last days when they fill a page, and older ones can be asked for", async ({
    db,
  }) => {
    const recent = await publishedAt(
      db,
      Array.from({ length: 20 }, (_, at) => ({ at: daysAgo(at + 1), headline: "مجلس الوزراء" })),
    );
    await publishedAt(db, [{ at: daysAgo(200), headline: "مجلس الوزراء" }]);
    const found = await find(db, "«مجلس الوزراء»");
    expect(found.ids.toSorted()).toEqual(recent.toSorted());
    expect(found.oldest?.toISOString()).toBe(daysAgo(30));
    const older = await find(db, "«مجلس الوزراء»", { until: new Date(daysAgo(30)) });
    expect(older.ids).toHaveLength(1);
  });

  test("keep within the very moments that were asked for, not only their days", async ({ db }) => {
    const [before, within] = await publishedAt(db, [
      { at: "2026-11-20T05:00:00Z", headline: "سد الموصل" },
      { at: "2026-11-20T07:00:00Z", headline: "سد الموصل" },
    ]);
    const six = new Date("2026-11-20T06:00:00Z");
    expect((await find(db, "سد", { from: six })).ids).toEqual([within]);
    expect((await find(db, "سد", { until: six })).ids).toEqual([before]);
  });
});

describe("a question to the index of the words", () => {
  test("never reads all articles, however few there are", async ({ db }) => {
    await publishedAt(db, [{ at: daysAgo(1), headline: "سد الموصل" }]);
    const plan = await byIndex(db, (tx) =>
      tx.execute<{ "QUERY PLAN": string }>(
        sql`explain select id from articles where status = 'live' and search @@ 'سد'::tsquery
          and ((published_at at time zone 'UTC')::date) >= '2026-01-01'::date`,
      ),
    );
    const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
    expect(text).not.toContain("Seq Scan");
  });
});
