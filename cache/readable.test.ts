import { createRequire } from "node:module";
import { expect, it } from "vitest";

const { isReadable } = createRequire(import.meta.url)("./readable.cjs");

it.each(["/", "/tag/%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF", "/search?q=%", "/news/7/%D8", "/lite/news/7/%E0%A4%A"])(
  "%s can be read",
  (url) => {
    expect(isReadable(url)).toBe(true);
  },
);

it.each([
  "/tag/%D8",
  "/%",
  "/news/%E0%A4%A",
  "/section/%ED%A0%80",
  "/section/a%00b",
  "/search?q=a&section=%00",
  "/media/%/a",
])("%s is no address", (url) => {
  expect(isReadable(url)).toBe(false);
});
