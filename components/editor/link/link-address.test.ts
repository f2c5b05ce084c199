import { expect, test } from "vitest";
import { addressOf } from "./link-address";

const own = ["https://almasalla.test", "http://localhost:3000"];

test("an address of our own is stored as its path", () => {
  expect(addressOf("https://almasalla.test/news/7/عنوان?a=1#b", own)).toMatch(/^\/news\/7\/.+\?a=1#b$/);
  expect(addressOf("http://localhost:3000/", own)).toBe("/");
  expect(addressOf("almasalla.test/news/7", own)).toBe("/news/7");
  expect(addressOf("/news/7", own)).toBe("/news/7");
});

test("another site's address stays whole, however much it looks like ours", () => {
  expect(addressOf("https://almasalla.test.evil.test/news/7", own)).toBe(
    "https://almasalla.test.evil.test/news/7",
  );
  expect(addressOf("example.org/a", own)).toBe("https://example.org/a");
  expect(addressOf("https://almasalla.test//evil.test", own)).toBeNull();
});

test("mail is meant as mail, and words are no address", () => {
  expect(addressOf("zainab@almasalla.test", own)).toBe("mailto:zainab@almasalla.test");
  for (const words of ["سد الموصل", "", "javascript:alert(1)", "almasalla"])
    expect(addressOf(words, own)).toBeNull();
});
