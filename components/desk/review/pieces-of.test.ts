import { describe, expect, test } from "vitest";
import { piecesOf, type TextPiece } from "./pieces-of";

const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});
const shown = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map((piece) => (piece.kind === "text" ? `${piece.text}[${piece.keys.join(" ")}]` : piece.kind));

describe("the pieces of a block", () => {
  test("are the block itself when nothing hangs on it", () => {
    expect(shown(piecesOf([text("قال الوزير")], []))).toEqual(["قال الوزير[]"]);
  });

  test("are cut where something begins and ends, overlapping too", () => {
    const spans = [
      { key: "c1", from: 0, to: 8 },
      { key: "s2", from: 4, to: 14 },
    ];
    expect(shown(piecesOf([text("قال الوزير إنه")], spans))).toEqual([
      "قال [c1]",
      "الوز[c1 s2]",
      "ير إنه[s2]",
    ]);
  });

  test("go on under another look, behind a line break and around a note", () => {
    const content = [
      text("قال "),
      text("الوزير", "bold"),
      { type: "hardBreak" },
      { type: "footnote", attrs: { text: "حاشية" } },
      text("أمس"),
    ];
    const pieces = piecesOf(content, [{ key: "c1", from: 2, to: 12 }]);
    expect(shown(pieces)).toEqual(["قا[]", "ل [c1]", "الوزير[c1]", "break", "note", "أ[c1]", "مس[]"]);
    const words = pieces.filter((piece): piece is TextPiece => piece.kind === "text");
    expect(words.map((piece) => piece.begins.length - piece.ends.length)).toEqual([0, 1, 0, -1, 0]);
  });
});
