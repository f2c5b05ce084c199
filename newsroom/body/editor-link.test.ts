import { expect, it } from "vitest";
import { findAddresses, writtenAddress } from "./editor-link";

it("an address is one when a space follows it, without the sentence's own marks", () => {
  expect(writtenAddress("زوروا https://almasalla.test/a?b=1، ")).toEqual({
    written: "https://almasalla.test/a?b=1",
    at: 6,
    href: "https://almasalla.test/a?b=1",
  });
  expect(writtenAddress("www.example.org ")?.href).toBe("https://www.example.org");
  for (const text of [
    "https://almasalla.test",
    "كلمة. ",
    "example.org ",
    "https://a@b.test ",
    "xhttps://a.test ",
  ])
    expect(writtenAddress(text)).toBeNull();
});

it("every address of a pasted text is found where it stands", () => {
  const text = "أولاً https://a.test/x. ثم «www.b.test»";
  expect(findAddresses(text).map(({ index, text: written }) => [index, written])).toEqual([
    [6, "https://a.test/x"],
    [28, "www.b.test"],
  ]);
  expect(findAddresses("javascript:alert(1) بريد a@b.test")).toEqual([]);
});
