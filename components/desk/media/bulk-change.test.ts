import { expect, it } from "vitest";
import { bulkChange } from "./bulk-change";

const form = (given: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(given)) data.set(name, value);
  return data;
};

it("says nothing of what was left empty", () => {
  expect(bulkChange(form({ caption: " ", credit: "", isBarred: "", people: "، ،" }), "Asia/Baghdad")).toEqual(
    {},
  );
});

it("says what was written, the days of a licence as moments of the newsroom", () => {
  const given = { credit: " علي / واع ", people: "زينب، علي, سلمى", isBarred: "no", until: "2026-12-31" };
  expect(bulkChange(form(given), "Asia/Baghdad")).toEqual({
    credit: "علي / واع",
    people: ["زينب", "علي", "سلمى"],
    isBarred: false,
    usableUntil: "2026-12-31T21:00:00.000Z",
  });
});
