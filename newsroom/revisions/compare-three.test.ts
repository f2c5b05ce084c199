import { describe, expect, test } from "vitest";
import type { BodyNodeJson, StoryText } from "@/db/types";
import { compareThree } from "./compare-three";

const block = (text: string): BodyNodeJson => ({ type: "paragraph", content: [{ type: "text", text }] });

const textOf = (given: Partial<StoryText>, ...blocks: string[]) =>
  ({
    kicker: "",
    headline: "",
    standfirst: "",
    dateline: "",
    creditKind: "report",
    creditSources: [],
    seoTitle: "",
    shareTitle: "",
    sectionId: null,
    leadMediaId: null,
    leadAlt: "",
    leadCaption: "",
    leadCredit: "",
    tagIds: [],
    bylineIds: [],
    ...given,
    body: { type: "doc", content: blocks.map(block) },
  }) as StoryText;

describe("three texts", () => {
  test("say of every field who changed it, and leave out what is the same", () => {
    const base = textOf({ headline: "عنوان", kicker: "عاجل", dateline: "بغداد", tagIds: [1] });
    const mine = textOf({ headline: "عنواني", kicker: "خاص", dateline: "بغداد", tagIds: [1, 2] });
    const theirs = textOf({ headline: "عنوانهم", kicker: "عاجل", dateline: "أربيل", tagIds: [1] });
    const { written, chosen } = compareThree({ base, mine, theirs });
    expect(written.map(({ field, kind }) => [field, kind])).toEqual([
      ["kicker", "mine"],
      ["headline", "conflict"],
      ["dateline", "theirs"],
    ]);
    expect(chosen).toEqual([{ field: "tagIds", kind: "mine" }]);
  });

  test("divide the body into stretches, and say what differs word by word", () => {
    const base = textOf({}, "مقدمة", "وسط", "ختام");
    const mine = textOf({}, "مقدمة", "وسط لي", "ختام");
    const theirs = textOf({}, "مقدمة", "وسط لهم", "ختام", "زيادة");
    const { chunks } = compareThree({ base, mine, theirs });
    expect(chunks.map(({ kind }) => kind)).toEqual(["same", "conflict", "same", "theirs"]);
    expect(chunks[1]?.words).toEqual([
      { kind: "same", text: "وسط " },
      { kind: "removed", text: "لهم" },
      { kind: "added", text: "لي" },
    ]);
  });

  test("that did the same are not asked about", () => {
    const base = textOf({ headline: "قديم" }, "قديم");
    const same = textOf({ headline: "جديد" }, "جديد");
    const { written, chunks } = compareThree({ base, mine: same, theirs: same });
    expect(written).toEqual([]);
    expect(chunks.map(({ kind }) => kind)).toEqual(["both"]);
  });
});
