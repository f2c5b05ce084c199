import { describe, expect, test } from "vitest";
import { mentionAt, mentionedIn, offered, withNames } from "./mentions";

const colleagues = [
  { id: 1, name: "علي" },
  { id: 2, name: "علي الدوري" },
  { id: 3, name: "إيمان حسن" },
];

describe("calling a colleague by name", () => {
  test("begins with @ after a space, and ends where something else is written", () => {
    expect(mentionAt("انظر @عل", 8)).toEqual({ from: 5, typed: "عل" });
    expect(mentionAt("@", 1)).toEqual({ from: 0, typed: "" });
    expect(mentionAt("a@عل", 4)).toBeNull();
    expect(mentionAt("@علي، ما", 8)).toBeNull();
  });

  test("offers by any of the names, whatever the hamza", () => {
    expect(offered("ايم", colleagues).map(({ id }) => id)).toEqual([3]);
    expect(offered("الد", colleagues).map(({ id }) => id)).toEqual([2]);
    expect(offered("", colleagues)).toHaveLength(3);
  });

  test("means the longer of two names that begin alike", () => {
    expect(mentionedIn("يا @علي الدوري راجعه", colleagues)).toEqual([2]);
    expect(mentionedIn("@علي و@إيمان حسن", colleagues).sort()).toEqual([1, 3]);
    expect(mentionedIn("علي الدوري", colleagues)).toEqual([]);
  });

  test("shows the names apart from the words", () => {
    expect(withNames("يا @علي الدوري راجعه", colleagues)).toEqual([
      { text: "يا ", isName: false },
      { text: "@علي الدوري", isName: true },
      { text: " راجعه", isName: false },
    ]);
  });
});
