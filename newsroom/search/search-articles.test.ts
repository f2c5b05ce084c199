import { like } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { noon, test } from "@/test/fixtures";
import { anOwnDatabase } from "@/test/own-database";
import { publishTried } from "@/test/search/publish-tried";
import { triedQueries, untunedQueries } from "@/test/search/queries";
import { searchArticles } from "./search-articles";

const db = await anOwnDatabase();
await publishTried(db);

const FIRST = 5;

async function placesOf(queries: typeof triedQueries) {
  const rows = [];
  for (const [typed, headline] of queries) {
    const { hits } = await searchArticles({ db, now: noon }, { typed });
    const place = hits.findIndex((hit) => hit.card.headline.startsWith(headline));
    rows.push({ typed, place, isEmpty: hits.length === 0 });
  }
  return rows;
}

describe("what readers type", () => {
  test.for([
    { what: "while it was made", queries: triedQueries },
    { what: "when it was finished", queries: untunedQueries },
  ])("finds the article that is meant among the first five: written $what", async ({ queries }) => {
    const places = await placesOf(queries);
    const missed = places.filter(({ place }) => place < 0 || place >= FIRST);
    const share = 1 - missed.length / places.length;
    expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
    expect(places.filter(({ isEmpty }) => isEmpty)).toEqual([]);
  });
});

describe("a search", () => {
  const find = (typed: string, filter = {}, page = 1) =>
    searchArticles({ db, now: noon }, { typed, filter, page });
  const headlines = async (typed: string) => (await find(typed)).hits.map((hit) => hit.card.headline);

  test("keeps quoted words in a row", async () => {
    expect(await headlines("«البنك المركزي»")).not.toEqual([]);
    const found = await find("«المركزي البنك»");
    expect(found.isLoose).toBe(true);
    expect(found.hits.map((hit) => hit.card.id)).toEqual(
      (await find("المركزي البنك")).hits.map((hit) => hit.card.id),
    );
  });

  test("offers what a mistyped word was meant to be, and shows what that finds", async () => {
    const { corrected, hits, isLoose } = await find("كبتاجوون");
    expect({ corrected, isLoose }).toEqual({ corrected: "كبتاغون", isLoose: false });
    expect(hits[0]?.card.headline).toContain("كبتاغون");
  });

  test("says when no article holds all the words", async () => {
    expect(await find("كبتاغون برشلونة")).toMatchObject({ isLoose: true, corrected: null });
  });

  test.for(["", "   ", "؟!", "\ud800", "'", "a'b:*&|!()<->", "%_\\"])("is not upset by %j", async (typed) => {
    const { hits } = await find(typed);
    expect(hits.length).toBeGreaterThanOrEqual(0);
  });

  test("of hundreds of words asks for the first of them", async () => {
    expect((await find("العراق ".repeat(500))).hits.length).toBeGreaterThan(0);
  });

  test("marks what was searched for, in the headline and in the stretch around it", async () => {
    const [hit] = (await find("المصارف الرقمية")).hits;
    const marked = hit?.headline.filter((piece) => piece.isHit).map((piece) => piece.text);
    expect(marked).toEqual(["مصرف", "رقمي", "البنك"]);
    expect(hit?.snippet.map((piece) => piece.text).join("").length).toBeLessThan(240);
  });

  test("keeps within section and time", async () => {
    expect((await find("العراق", { sectionId: 0 })).hits).toEqual([]);
    const before = new Date("2026-10-01T00:00:00Z");
    const old = await find("العراق", { until: before });
    expect(old.hits.length).toBeGreaterThan(0);
    expect(old.hits.every((hit) => hit.card.publishedAt < before)).toBe(true);
    const fresh = await find("العراق", { from: before });
    expect(fresh.hits.every((hit) => hit.card.publishedAt >= before)).toBe(true);
  });

  test("has pages without a repetition, and a last one", async () => {
    const first = await find("في");
    const second = await find("في", {}, 2);
    const seen = [...first.hits, ...second.hits].map((hit) => hit.card.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await find("في", {}, 15)).page).toBe(first.pages);
  });
});

test("what is withdrawn is found by nobody, nor is a draft", async () => {
  await db.update(articles).set({ status: "withdrawn" }).where(like(articles.headline, "%كبتاغون%"));
  const { hits } = await searchArticles({ db, now: noon }, { typed: "كبتاغون" });
  expect(hits.filter((hit) => hit.card.headline.includes("كبتاغون"))).toEqual([]);
});
