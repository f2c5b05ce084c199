import { getSchema } from "@tiptap/core";
import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { letterAtCaret, letterOf } from "./letter-at-caret";

const schema = getSchema(editorExtensions);
const bold = schema.mark("bold");
const paragraph = (...words: string[]) =>
  schema.node(
    "paragraph",
    null,
    words.map((word) => schema.text(word)),
  );
const doc = schema.node("doc", null, [
  paragraph("بغداد"),
  schema.node("paragraph", null, [schema.text("غامق", [bold])]),
  schema.node("horizontalRule"),
]);
const selecting = (from: number, to = from) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
const press = (key: string, given = {}) => ({
  key,
  charCode: key.codePointAt(0) ?? 0,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...given,
});

test("a key writes its letter, in any script; commands and keys without a letter write none", () => {
  expect(["ق", "a", " ", "؟", "٣"].map((key) => letterOf(press(key)))).toEqual(["ق", "a", " ", "؟", "٣"]);
  expect(letterOf(press("b", { ctrlKey: true }))).toBeNull();
  expect(letterOf(press("ق", { altKey: true }))).toBeNull();
  expect(letterOf(press("b", { metaKey: true }))).toBeNull();
  expect(letterOf(press("Enter", { charCode: 13 }))).toBeNull();
  expect(letterOf(press("لا", { charCode: 0x644 }))).toBeNull();
  expect(letterOf(press("\ud83d", { charCode: 0xd83d }))).toBeNull();
});

test("a letter comes to stand at the caret, as bold as what is before it, and the caret after it", () => {
  const plain = letterAtCaret(selecting(3), "!");
  expect(plain?.doc.textContent).toBe("بغ!دادغامق");
  expect(plain?.selection.from).toBe(4);
  const marked = letterAtCaret(selecting(12), "!");
  expect(marked?.doc.child(1).lastChild?.marks).toEqual([bold]);
});

test("selected words of one paragraph give way to it; what reaches over paragraphs or is a block is left to others", () => {
  expect(letterAtCaret(selecting(1, 6), "ق")?.doc.firstChild?.textContent).toBe("ق");
  expect(letterAtCaret(selecting(3, 10), "ق")).toBeNull();
  const block = EditorState.create({ doc, selection: NodeSelection.create(doc, 13) });
  expect(letterAtCaret(block, "ق")).toBeNull();
});
