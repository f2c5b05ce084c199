import { describe, expect } from "vitest";
import { withPortraits } from "@/newsroom/front/with-portraits";
import { aByline, test } from "@/test/fixtures";
import { aCard } from "@/test/reader-texts";

describe("opinion on the front", () => {
  test("shows who speaks, in the order of the byline", async ({ db }) => {
    const [layan, thamer] = [await aByline(db, "ليان"), await aByline(db, "ثامر")];
    const [piece] = await withPortraits(db, [aCard({ authors: [thamer, layan] })]);
    expect(piece?.authors.map(({ name, picture }) => [name, picture])).toEqual([
      ["ثامر", null],
      ["ليان", null],
    ]);
  });

  test("asks nothing where nobody speaks", async ({ db }) => {
    expect(await withPortraits(db, [])).toEqual([]);
  });
});
