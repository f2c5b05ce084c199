import { expect, it } from "vitest";
import { parseAsked } from "./asked";

it("reads a question and what narrows it", () => {
  const given = {
    q: " نفط ",
    section: "economy",
    author: "ali",
    from: "2026-01-01",
    to: "2026-02-01",
    page: "3",
  };
  expect(parseAsked(given)).toEqual({ ...given, q: "نفط", page: 3 });
});

it.each([
  ["nothing", {}],
  ["a question that is too long", { q: "ا".repeat(201) }],
  ["a day that is none", { from: "2026-02-31", to: "أمس" }],
  ["a page that is none", { page: "-1" }],
  ["a page behind the last", { page: "16" }],
  ["lists for words", { q: ["a", "b"], section: ["x"], page: ["2", "3"] }],
])("takes %s for no question at all", (_what, given) => {
  expect(parseAsked(given)).toEqual({ q: "", page: 1 });
});
