import { expect, test } from "vitest";
import { writesNow } from "./writes-now";

test.each([
  ["زينب الياسري", "female", "زينب تكتب الآن"],
  ["علي الدوري", "male", "علي يكتب الآن"],
  ["نور", null, "القلم الآن بيد نور"],
] as const)("of %s (%s) is said: %s", (name, gender, said) => {
  expect(writesNow(name, gender)).toBe(said);
});
