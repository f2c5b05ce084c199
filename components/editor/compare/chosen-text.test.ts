import { describe, expect, test } from "vitest";
import type { BodyNodeJson, StoryText } from "@/db/types";
import { allOf, chosenText, firstChoices } from "./chosen-text";
import type { Compared } from "./compared";

const block = (text: string): BodyNodeJson => ({ type: "paragraph", content: [{ type: "text", text }] });
const textOf = (headline: string, kicker: string, ...blocks: string[]) =>
  ({ headline, kicker, body: { type: "doc", content: blocks.map(block) } }) as StoryText;

const mine = textOf("عنواني", "عاجل", "مقدمة", "نصي", "ختام");
const theirs = textOf("عنوانهم", "خاص", "مقدمة", "نصهم", "زيادة", "ختام");
const compared: Compared = {
  standing: { text: theirs, version: 4, textVersion: 4, changedBy: "علي" },
  mine,
  written: [
    { field: "headline", kind: "conflict", words: [] },
    { field: "kicker", kind: "theirs", words: [] },
  ],
  chosen: [],
  chunks: [
    { kind: "same", mine: [block("مقدمة")], theirs: [block("مقدمة")], words: [] },
    { kind: "conflict", mine: [block("نصي")], theirs: [block("نصهم")], words: [] },
    { kind: "theirs", mine: [], theirs: [block("زيادة")], words: [] },
    { kind: "both", mine: [block("ختام")], theirs: [block("ختام")], words: [] },
  ],
};
const linesOf = (text: StoryText) => text.body.content.map((one) => one.content?.[0]?.text);

describe("choosing between two texts", () => {
  test("keeps at first what one alone changed, and both stretches where both did", () => {
    const text = chosenText(compared, firstChoices(compared));
    expect(text).toMatchObject({ headline: "عنواني", kicker: "خاص" });
    expect(linesOf(text)).toEqual(["مقدمة", "نصهم", "نصي", "زيادة", "ختام"]);
  });

  test("gives one's own text back when all of it is chosen", () => {
    expect(chosenText(compared, allOf(compared, "mine"))).toEqual(mine);
  });

  test("gives the other text back when all of it is chosen", () => {
    expect(chosenText(compared, allOf(compared, "theirs"))).toEqual(theirs);
  });

  test("goes block by block", () => {
    const text = chosenText(compared, { ...firstChoices(compared), 1: "theirs", 2: "mine" });
    expect(linesOf(text)).toEqual(["مقدمة", "نصهم", "ختام"]);
  });

  test("leaves a page to write on when nothing stays", () => {
    const emptied = { ...compared, chunks: [{ ...compared.chunks[2], kind: "mine" }] } as Compared;
    expect(chosenText(emptied, { 0: "mine" }).body.content).toEqual([{ type: "paragraph" }]);
  });
});
