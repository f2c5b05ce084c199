import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { test } from "@/test/fixtures";
import { publishedAt } from "@/test/published-at";
import { findArchiveDay, listArchiveMonths } from "./archive";

const timeZone = "Asia/Baghdad";
const now = new Date("2024-09-10T12:00:00Z");
const dayOn = (db: Transaction, day: string, before: string | null = null) =>
  findArchiveDay(db, day, { timeZone, now, before });

/** Two on the evening of the 23rd of July in Baghdad, one just after its midnight, one in September. */
const aSummer = (db: Transaction) =>
  publishedAt(db, [
    "2024-07-23T09:00:00Z",
    "2024-07-23T20:59:59Z",
    "2024-07-23T21:00:00Z",
    "2024-09-02T09:00:00Z",
  ]);

describe("a day of the archive", () => {
  test("begins and ends at the newsroom's midnight, newest first", async ({ db }) => {
    const [morning, evening, night] = await aSummer(db);
    expect((await dayOn(db, "2024-07-23"))?.page.rows.map((row) => row.id)).toEqual([evening, morning]);
    expect((await dayOn(db, "2024-07-24"))?.page.rows.map((row) => row.id)).toEqual([night]);
  });

  test("knows the days of its month that have something, and its neighbours", async ({ db }) => {
    await aSummer(db);
    expect(await dayOn(db, "2024-07-24")).toMatchObject({
      days: [
        { day: "2024-07-23", count: 2 },
        { day: "2024-07-24", count: 1 },
      ],
      earlier: "2024-07-23",
      later: "2024-07-25",
    });
  });

  test("has nobody before the first and nobody after today", async ({ db }) => {
    await aSummer(db);
    expect(await dayOn(db, "2024-07-23")).toMatchObject({ earlier: null, later: "2024-07-24" });
    expect(await dayOn(db, "2024-09-10")).toMatchObject({ earlier: "2024-09-09", later: null });
  });

  test("may be empty between others", async ({ db }) => {
    await aSummer(db);
    expect((await dayOn(db, "2024-08-15"))?.page.rows).toEqual([]);
  });

  for (const day of ["2024-07-22", "2024-09-11", "2024-02-30", "2024-13-01", "0001-01-01", "x"])
    test(`${day} is none`, async ({ db }) => {
      await aSummer(db);
      expect(await dayOn(db, day)).toBeNull();
    });

  test("goes on where it stopped, within the day", async ({ db }) => {
    const moments = Array.from({ length: 23 }, (_, hour) => new Date(Date.UTC(2024, 6, 23, 0, hour)));
    await publishedAt(db, moments.map(String));
    const first = await dayOn(db, "2024-07-23");
    const rest = await dayOn(db, "2024-07-23", first?.page.before);
    expect(first?.page.rows).toHaveLength(20);
    expect(rest?.page.rows).toHaveLength(3);
    expect(rest?.page.before).toBeNull();
  });
});

describe("the months of the archive", () => {
  test("are those with articles, newest first, each with its last day", async ({ db }) => {
    await aSummer(db);
    expect(await listArchiveMonths(db, { timeZone })).toEqual([
      { month: "2024-09-01", last: "2024-09-02" },
      { month: "2024-07-01", last: "2024-07-24" },
    ]);
  });

  test("are none before anything is published", async ({ db }) => {
    expect(await listArchiveMonths(db, { timeZone })).toEqual([]);
  });
});
