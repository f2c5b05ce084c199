import { expect, it } from "vitest";
import { isBin, isNarrowed, libraryAddress } from "./library-query";

const all = { words: "", facets: [], source: "", licence: "", view: "grid" as const };

it("asks for everything by the plain address", () => {
  expect(libraryAddress(all)).toBe("/desk/media");
  expect(isNarrowed(all)).toBe(false);
});

it("carries every choice, several facets among them", () => {
  const asked = { ...all, words: "جسر", facets: ["no-alt" as const, "mine" as const], source: "واع" };
  const params = new URL(libraryAddress({ ...asked, view: "list" }, 40), "http://x").searchParams;
  expect([params.get("q"), params.getAll("facet"), params.get("source")]).toEqual([
    "جسر",
    ["no-alt", "mine"],
    "واع",
  ]);
  expect([params.get("view"), params.get("before")]).toEqual(["list", "40"]);
  expect(isNarrowed(asked)).toBe(true);
});

it("knows the bin, which narrows nothing by itself", () => {
  const bin = { ...all, facets: ["removed" as const] };
  expect([isBin(bin), isNarrowed(bin)]).toEqual([true, false]);
});
