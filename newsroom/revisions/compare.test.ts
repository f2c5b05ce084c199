import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyJson } from "@/db/types";
import { blockText, compareBodies } from "./compare-bodies";
import { compareTexts } from "./compare-texts";
import { diffLines, diffWords, wordsOf } from "./diff-words";
import { mergeBodies } from "./merge-bodies";

const body = (...texts: string[]): BodyJson => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] })),
});

const textOf = (given: BodyJson) => given.content.map((block) => block.content?.[0]?.text ?? "");

const words = fc.stringMatching(/^[ابتثّ ،\n]{0,24}$/);

describe("comparing words", () => {
  test("takes numbers, marked words and joiners as one word each, and every mark as one", () => {
    expect(wordsOf("ارتفع 3.5٪ — أكّدَ: ١٢٬٠٠٠!")).toEqual([
      "ارتفع",
      " ",
      "3.5",
      "٪",
      " ",
      "—",
      " ",
      "أكّدَ",
      ":",
      " ",
      "١٢٬٠٠٠",
      "!",
    ]);
  });

  test("marks whole words, never letters or a shadda", () => {
    expect(diffWords("أكّد الوزير أن المشروع بدأ", "أكد الوزير أن المشروع انتهى")).toEqual([
      { kind: "removed", text: "أكّد" },
      { kind: "added", text: "أكد" },
      { kind: "same", text: " الوزير أن المشروع " },
      { kind: "removed", text: "بدأ" },
      { kind: "added", text: "انتهى" },
    ]);
  });

  test("gives up on two long texts with nothing in common, before anybody waits", () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, at) => `${word}${at}`);
    const [one, other] = [long("كلمة"), long("لفظ")];
    expect(diffWords(one.join(" "), other.join(" ")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
    const [before, after] = [body(...one), body(...other)];
    expect(compareBodies(before, after).filter(({ kind }) => kind === "same")).toEqual([]);
    expect(mergeBodies(before, after, before).map(({ kind }) => kind)).toEqual(["mine"]);
  });

  test("spends no more on many long blocks than the page may wait: the rest is shown as wholes, and nothing is lost", () => {
    const blocks = (word: string) =>
      Array.from({ length: 12 }, (_, block) =>
        Array.from({ length: 300 }, (_, at) =>
          at % 6 === 0 ? `${word}${at}` : `كلمة${(at * 7 + block) % 97}`,
        ).join(" "),
      );
    const [before, after] = [body(...blocks("قبل")), body(...blocks("بعد"))];
    const perBlock = 599 * 2 * (1 + 100);
    const changes = compareBodies(before, after, { left: 3 * perBlock });
    expect(changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => "changed"));
    expect(changes.map(({ words: pieces }) => pieces.length > 2)).toEqual(
      Array.from({ length: 12 }, (_, at) => at < 3),
    );
    for (const { before: old, after: fresh, words: pieces } of changes) {
      const side = (not: string) => pieces.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join("");
      expect([side("added"), side("removed")]).toEqual(
        [old, fresh].map((block) => block && blockText(block)),
      );
    }
  });

  test("reads a table row by row: a changed cell stands among its neighbours", () => {
    const cell = (text: string) => ({
      type: "tableCell",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }],
    });
    const table = (...rows: string[][]): BodyJson => ({
      type: "doc",
      content: [
        { type: "table", content: rows.map((row) => ({ type: "tableRow", content: row.map(cell) })) },
      ],
    });
    const [change] = compareBodies(
      table(["السنة", "الإيراد"], ["2024", "12"]),
      table(["السنة", "الإيراد"], ["2024", "13"]),
    );
    expect(change?.words).toEqual([
      { kind: "same", text: "السنة │ الإيراد\n2024 │ " },
      { kind: "removed", text: "12" },
      { kind: "added", text: "13" },
    ]);
  });

  test("takes neighbouring changed words as one stroke", () => {
    expect(
      diffWords("قال وزير النفط اليوم", "قال رئيس الوزراء اليوم").filter((piece) => piece.kind !== "same"),
    ).toEqual([
      { kind: "removed", text: "وزير النفط" },
      { kind: "added", text: "رئيس الوزراء" },
    ]);
  });

  test("compares a list line by line: a word added at the end of one does not reach into the next", () => {
    expect(diffLines("مدينة بغداد\nمدينة البصرة", "مدينة بغداد الجميلة\nالبصرة")).toEqual([
      { kind: "same", text: "مدينة بغداد" },
      { kind: "added", text: " الجميلة" },
      { kind: "same", text: "\n" },
      { kind: "removed", text: "مدينة " },
      { kind: "same", text: "البصرة" },
    ]);
  });

  test.each([
    ["words", diffWords],
    ["lines", diffLines],
  ])("gives both texts back, by %s", (_by, diff) => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diff(before, after);
        const side = (not: string) =>
          pieces
            .filter((piece) => piece.kind !== not)
            .map((piece) => piece.text)
            .join("");
        expect(side("added")).toBe(before);
        expect(side("removed")).toBe(after);
      }),
    );
  });
});

describe("comparing bodies", () => {
  test("tells a changed paragraph from one that came or went", () => {
    const before = body("افتتح الوزير الجسر الجديد اليوم", "وحضر المحافظ", "خاتمة قديمة تماماً");
    const after = body("مقدمة أخرى مختلفة", "افتتح الوزير الجسر القديم اليوم", "وحضر المحافظ");
    expect(compareBodies(before, after).map((block) => block.kind)).toEqual([
      "added",
      "changed",
      "same",
      "removed",
    ]);
  });

  test("sees a heading made of a paragraph", () => {
    const before = body("عنوان فرعي");
    const after: BodyJson = {
      type: "doc",
      content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "عنوان فرعي" }] }],
    };
    expect(compareBodies(before, after).map((block) => block.kind)).toEqual(["changed"]);
  });
});

describe("comparing texts", () => {
  const text = {
    sectionId: 1,
    kicker: "",
    headline: "عنوان",
    standfirst: "",
    dateline: "بغداد",
    creditKind: "report" as const,
    creditSources: ["وكالات"],
    slug: "",
    seoTitle: "",
    seoDescription: "",
    shareTitle: "",
    shareDescription: "",
    leadMediaId: null,
    leadAlt: "",
    leadCaption: "",
    leadCredit: "",
    tagIds: [1],
    bylineIds: [],
    body: body("نص"),
  };

  test("names the fields that changed and no others", () => {
    const comparison = compareTexts(text, { ...text, headline: "عنوان آخر", tagIds: [1, 2] });
    expect(comparison.written.map((change) => change.field)).toEqual(["headline"]);
    expect(comparison.chosen).toEqual(["tagIds"]);
    expect(comparison.isSame).toBe(false);
  });

  test("says when nothing changed", () => {
    expect(compareTexts(text, structuredClone(text)).isSame).toBe(true);
  });
});

describe("merging three bodies", () => {
  test("separates what one changed from what both changed", () => {
    const chunks = mergeBodies(
      body("أ", "ب", "ج", "د"),
      body("أ", "ب١", "ج", "د١"),
      body("أ٢", "ب", "ج", "د٢"),
    );
    expect(chunks.map((chunk) => [chunk.kind, textOf({ type: "doc", content: chunk.base })])).toEqual([
      ["conflict", ["أ", "ب"]],
      ["same", ["ج"]],
      ["conflict", ["د"]],
    ]);
  });

  test("takes what only one side wrote without asking", () => {
    const chunks = mergeBodies(body("أ", "ب", "ج"), body("أ", "ب", "ج", "مني"), body("منهم", "أ", "ب", "ج"));
    expect(chunks.map((chunk) => chunk.kind)).toEqual(["theirs", "same", "mine"]);
  });

  test("loses no block of any side", () => {
    const bodies = fc
      .array(fc.constantFrom("أ", "ب", "ج", "د", "هـ"), { maxLength: 8 })
      .map((texts) => body(...texts));
    fc.assert(
      fc.property(bodies, bodies, bodies, (base, mine, theirs) => {
        const chunks = mergeBodies(base, mine, theirs);
        for (const [side, whole] of Object.entries({ base, mine, theirs }))
          expect(chunks.flatMap((chunk) => chunk[side as "base"])).toEqual(whole.content);
      }),
    );
  });
});
