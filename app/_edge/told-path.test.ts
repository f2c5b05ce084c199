import { expect, test } from "vitest";
import { areaOf, toldPath } from "./told-path";

test.each([
  ["/search?q=%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF", "/search"],
  ["/preview/AAAAAAAAAAAAAAAAAAAAAA", "/preview/…"],
  ["/invite/AAAAAAAAAAAAAAAAAAAAAA?x=1", "/invite/…"],
  ["/reset/AAAA/more", "/reset/…/more"],
  ["/api/stories/7/moves", "/api/stories/7/moves"],
])("%s is told as %s", (url, told) => {
  expect(toldPath(url)).toBe(told);
});

test("no address is told at length", () => {
  expect(toldPath(`/${"x".repeat(5_000)}`)).toHaveLength(200);
});

test.each([
  ["/api/desk/stories", "desk-handler"],
  ["/api/stories/1", "desk-handler"],
  ["/api/session", "handler"],
  ["/desk/board", "desk-page"],
  ["/media/1/a-480.webp", "picture"],
  ["/reader.js", "file"],
  ["/tag/x/feed.xml", "text"],
  ["/news/1/x", "reader-page"],
  ["/deskly", "reader-page"],
])("%s counts as %s", (path, area) => {
  expect(areaOf(path)).toBe(area);
});
