import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { countDoc } from "./count-doc";

const schema = getSchema(editorExtensions);
const p = (...content: unknown[]) => ({ type: "paragraph", content });
const t = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });
const count = (...content: unknown[]) => countDoc(schema.nodeFromJSON({ type: "doc", content }));

test("words are counted in every block, and a word partly bold is one", () => {
  const table = {
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableCell", content: [p(t("خلية"))] }] }],
  };
  expect(count(p(t("سد"), t("ود", { type: "bold" }), t(" الموصل")), table)).toEqual({
    words: 3,
    characters: 15,
  });
});

test("a line break parts words, and a note is no word", () => {
  const note = { type: "footnote", attrs: { text: "ملاحظة" } };
  expect(count(p(t("أول"), { type: "hardBreak" }, t("ثان")))).toEqual({ words: 2, characters: 6 });
  expect(count(p(t("سدود"), note, t(" كثيرة")))).toEqual({ words: 2, characters: 10 });
});

test("harakat and tatweel are neither words nor characters", () => {
  expect(count(p(t("كِتَـــاب")))).toEqual({ words: 1, characters: 4 });
});
