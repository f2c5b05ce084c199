import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test("after sign-in one goes on to the desk page one asked for", () => {
  for (const path of ["/desk", "/desk/stories/7", "/desk/stories?stage=in_review&q=%D9%86%D9%81%D8%B7"])
    expect(ownPath(path)).toBe(path);
});

test("any other address leads to the desk's front door", () => {
  const addresses = [
    undefined,
    ["/desk/stories"],
    "",
    "/",
    "/deskfoo",
    "https://evil.test/desk",
    "//evil.test/desk",
    "/\\evil.test",
    "/desk/../news/1",
    "/desk\\..\\..\\evil",
    "/desk/../../evil.test",
    "javascript:alert(1)",
    `/desk/${"a".repeat(600)}`,
  ];
  for (const address of addresses) expect(ownPath(address)).toBe("/desk");
});
