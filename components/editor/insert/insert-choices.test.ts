import { describe, expect, it } from "vitest";
import { filterChoices, insertChoices } from "./insert-choices";

const names = (typed: string) => filterChoices(insertChoices, typed).map(({ name }) => name);

describe("what may be put into the text", () => {
  it("is found by the beginning of any of its words, whatever its hamzas", () => {
    expect(names("قائ")).toEqual(["bulletList", "orderedList"]);
    expect(names("قايمه مرق")).toEqual(["orderedList"]);
    expect(names("ارقام")).toEqual(["orderedList"]);
    expect(names("عنوان 2")).toEqual(["heading2"]);
    expect(names("شيء آخر")).toEqual([]);
  });

  it("is everything while nothing is typed", () => {
    expect(names("")).toHaveLength(insertChoices.length);
  });
});
