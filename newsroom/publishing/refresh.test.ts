import { expect, test } from "vitest";
import { refreshOf } from "./refresh";

const place = {
  id: 12,
  section: { id: 3, slug: "politics" },
  tags: [{ id: 7, slug: "التحالف-الدولي" }],
  authors: [{ id: 2, slug: "zainab" }],
  day: "2026-11-24",
  isCorrected: false,
};

test("names exactly the pages that show an article", () => {
  expect(refreshOf("stale", [place])).toEqual({
    tags: ["front", "feed", "article:12", "section:3", "day:20261124", "month:202611", "tag:7", "author:2"],
    mode: "stale",
    warm: [
      "/",
      "/news/12",
      "/section/politics",
      "/archive/2026/11/24",
      "/tag/%D8%A7%D9%84%D8%AA%D8%AD%D8%A7%D9%84%D9%81-%D8%A7%D9%84%D8%AF%D9%88%D9%84%D9%8A",
      "/author/zainab",
    ],
  });
});

test("names the list of corrections when the article stands in it", () => {
  const { tags, warm } = refreshOf("gone", [{ ...place, isCorrected: true }]);
  expect(tags).toContain("corrections");
  expect(warm).toContain("/corrections");
});

test("names the old section and the new when an article moves, each once", () => {
  const moved = { ...place, section: { id: 4, slug: "economy" } };
  const { tags } = refreshOf("stale", [place, moved]);
  expect(tags.filter((tag) => tag.startsWith("section:"))).toEqual(["section:3", "section:4"]);
  expect(tags.filter((tag) => tag === "article:12")).toHaveLength(1);
});
