import { describe, expect, test } from "vitest";
import { findAnchor, makeAnchor } from "./anchor";
import { replaceWords } from "./replace-words";
import { textBlocks } from "./text-blocks";
import type { BodyDocument } from "./types";

const texts = ["قال الوزير إن الجسر جديد.", "وقال الوزير إن الطريق طويل.", "خاتمة."];
const anchorOf = (block: number, quote: string) => {
  const from = texts[block]?.indexOf(quote) ?? 0;
  return makeAnchor(texts, { block, from, to: from + quote.length });
};
const found = (now: string[], anchor: ReturnType<typeof anchorOf>) => {
  const place = findAnchor(now, anchor);
  return place && [place.block, now[place.block]?.slice(place.from, place.to)];
};

describe("an anchor", () => {
  test("finds its words where they are", () => {
    expect(found(texts, anchorOf(1, "الوزير"))).toEqual([1, "الوزير"]);
  });

  test("follows its paragraph when others come before it", () => {
    expect(found(["مقدمة.", "أخرى.", ...texts], anchorOf(1, "الوزير"))).toEqual([3, "الوزير"]);
  });

  test("tells two equal words apart by what stands around them", () => {
    const now = ["قال الوزير إن الجسر قديم، وقال الوزير إن الطريق طويل."];
    const place = findAnchor(now, anchorOf(1, "الوزير"));
    expect(place?.from).toBe(now[0]?.lastIndexOf("الوزير"));
  });

  test("does not take the same short word elsewhere for its own", () => {
    const now = ["قال الوزير إن الجسر جديد.", "وعد بطريق قصير.", "رأى الوزير غير ذلك."];
    expect(findAnchor(now, anchorOf(1, "الوزير"))?.block).not.toBe(2);
    expect(
      findAnchor(["فقرة أولى لا تقوله.", "ولا هذه.", "رأى الوزير غيره"], anchorOf(0, "الوزير")),
    ).toBeNull();
  });

  test("says when its words are gone", () => {
    expect(findAnchor(["نص آخر"], anchorOf(1, "الطريق"))).toBeNull();
    expect(findAnchor(texts, { ...anchorOf(1, "الطريق"), quote: "" })).toBeNull();
  });
});

describe("replacing words", () => {
  const body: BodyDocument = {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "أول" }] },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              {
                type: "paragraph",
                content: [
                  { type: "text", text: "قال " },
                  { type: "text", text: "الوزير", marks: [{ type: "bold" }] },
                  { type: "hardBreak" },
                  { type: "text", text: "إنه باق" },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  const textsOf = (given: BodyDocument) => textBlocks(given).map((block) => block.text);

  test("changes only the words at the place, and keeps how they look", () => {
    const changed = replaceWords(body, { block: 1, from: 4, to: 10 }, "رئيس الوزراء");
    expect(textsOf(changed)).toEqual(["أول", "قال رئيس الوزراء\nإنه باق"]);
    expect(textBlocks(changed)[1]?.node.content?.[1]).toEqual({
      type: "text",
      text: "رئيس الوزراء",
      marks: [{ type: "bold" }],
    });
  });

  test("keeps a footnote that stood among the words", () => {
    const note = { type: "footnote", attrs: { text: "حاشية" } };
    const noted: BodyDocument = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "ال" }, note, { type: "text", text: "جسر" }] },
      ],
    };
    expect(replaceWords(noted, { block: 0, from: 0, to: 5 }, "سد").content[0]?.content).toContainEqual(note);
  });

  test("takes words out across a break, and puts words in between two", () => {
    expect(textsOf(replaceWords(body, { block: 1, from: 3, to: 14 }, ""))).toEqual(["أول", "قال باق"]);
    expect(textsOf(replaceWords(body, { block: 0, from: 3, to: 3 }, " سطر"))).toEqual([
      "أول سطر",
      textsOf(body)[1],
    ]);
  });
});
