import { describe, expect, it } from "vitest";
import { arrangeBlocks, arrangeParts, type Band, type Block } from "@/components/front/arrange-blocks";
import type { ArticleCard } from "@/db/types";

const card: ArticleCard = {
  id: 1,
  slug: "خبر",
  kicker: "",
  headline: "خبر",
  standfirst: "",
  section: { id: 1, slug: "politics", name: "سياسة" },
  publishedAt: new Date("2026-07-23T09:00:00Z"),
  updatedAt: null,
  picture: null,
  authors: [],
  isLive: false,
};

const block = (id: number, cards: number): Block => ({
  kind: "section",
  title: "",
  section: { id, slug: `s${id}`, name: `قسم ${id}` },
  cards: Array.from({ length: cards }, (_, at) => ({ ...card, id: id * 10 + at })),
});

const layout = (...sizes: number[]) =>
  arrangeBlocks(sizes.map((size, at) => block(at + 1, size))).map(
    ({ kind, blocks }) => `${kind}: ${blocks.map(({ section }) => section.id).join(" ")}`,
  );

describe("the rows of the front", () => {
  it("gives full sections a row each, in turns of two layouts", () => {
    expect(layout(4, 4, 5)).toEqual(["feature: 1", "columns: 2", "feature: 3"]);
  });

  it("puts thin sections side by side, three to a row at most", () => {
    expect(layout(1, 2, 3)).toEqual(["side-by-side: 1 2 3"]);
    expect(layout(1, 2, 3, 2, 1)).toEqual(["side-by-side: 1 2 3", "side-by-side: 4 5"]);
  });

  it("leaves none alone in a row", () => {
    expect(layout(1, 1, 1, 1)).toEqual(["side-by-side: 1 2", "side-by-side: 3 4"]);
    expect(layout(1, 1, 1, 1, 1, 1, 1)).toEqual([
      "side-by-side: 1 2 3",
      "side-by-side: 4 5",
      "side-by-side: 6 7",
    ]);
    expect(layout(2)).toEqual(["feature: 1"]);
  });

  it("lets a full section pass while thin ones wait for company", () => {
    expect(layout(1, 4, 2, 4, 1)).toEqual(["feature: 2", "columns: 4", "side-by-side: 1 3 5"]);
  });

  it("puts a band under the row of the section before it, and first where none is", () => {
    const band: Band = { kind: "opinion", title: "", cards: [] };
    const ranking: Band = { kind: "most-read", title: "", count: 5, cards: [] };
    const order = (...parts: Parameters<typeof arrangeParts>[0]) =>
      arrangeParts(parts).map((part) =>
        "blocks" in part ? part.blocks.map((one) => one.section.id) : part.kind,
      );
    expect(order(block(1, 4), band, block(2, 4))).toEqual([[1], "opinion", [2]]);
    expect(order(band, block(1, 4))).toEqual(["opinion", [1]]);
    expect(order(block(1, 1), band, block(2, 1), ranking, block(3, 4))).toEqual([
      [1, 2],
      "opinion",
      "most-read",
      [3],
    ]);
    expect(order(block(1, 4), band, ranking)).toEqual([[1], "opinion", "most-read"]);
  });

  it("has no rows where there is nothing to show", () => {
    expect(layout()).toEqual([]);
  });
});
