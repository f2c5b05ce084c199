import { expect, it } from "vitest";
import { searchPath } from "./search-path";

it.each([
  [{ q: "" }, "/search"],
  [{ q: "نفط" }, "/search?q=%D9%86%D9%81%D8%B7"],
  [{ q: "a&b=c #d", page: 1 }, "/search?q=a%26b%3Dc+%23d"],
  [{ q: "x", section: "sport", author: undefined, page: 3 }, "/search?q=x&section=sport&page=3"],
  [{ q: "x", from: "2026-01-01", to: "2026-02-01" }, "/search?q=x&from=2026-01-01&to=2026-02-01"],
])("%j is asked at %s", (asked, path) => {
  expect(searchPath(asked)).toBe(path);
});
