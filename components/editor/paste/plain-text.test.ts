import { describe, expect, it } from "vitest";
import { readPlainText } from "./plain-text";

const p = (...lines: string[]) => ({
  type: "paragraph",
  content: lines.flatMap((text, at) => [...(at > 0 ? [{ type: "hardBreak" }] : []), { type: "text", text }]),
});
const list = (type: string, ...lines: string[]) => ({
  type,
  content: lines.map((line) => ({ type: "listItem", content: [p(line)] })),
});

describe("pasting plain words", () => {
  it("parts paragraphs at blank lines and keeps single breaks", () => {
    expect(readPlainText("أ\r\nب\r\n\r\n\r\nج")).toEqual([p("أ", "ب"), p("ج")]);
  });

  it("makes every line a paragraph where there are no blank ones", () => {
    expect(readPlainText("أ\nب")).toEqual([p("أ"), p("ب")]);
  });

  it("reads dotted and numbered lines as lists", () => {
    expect(readPlainText("خبر\n\n• أ\n• ب\n\n1. ج\n2. د")).toEqual([
      p("خبر"),
      list("bulletList", "أ", "ب"),
      list("orderedList", "ج", "د"),
    ]);
  });

  it("leaves a single line with a number as it is", () => {
    expect(readPlainText("1. خبر")).toEqual([p("1. خبر")]);
  });

  it("cleans what nobody sees, and doubled spaces", () => {
    expect(readPlainText("\u202bأ\u00a0\u00a0ب\u200b ")).toEqual([p("أ ب")]);
  });

  it("is nothing where nothing is", () => {
    expect(readPlainText(" \n\n ")).toEqual([]);
  });
});
