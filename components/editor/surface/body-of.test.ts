import { getSchema } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { bodyOfDoc } from "./body-of";

const schema = getSchema(editorExtensions);
const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const load = (...blocks: object[]) =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: "doc", content: blocks }) });

test("a text is written out as the editor itself would", () => {
  const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph("بند")] }] };
  const { doc } = load(paragraph("أولى"), list, { type: "horizontalRule" });
  expect(bodyOfDoc(doc)).toEqual(doc.toJSON());
});

test("after a letter only its own block is written out anew", () => {
  const state = load(paragraph("أولى"), paragraph("ثانية"));
  const before = bodyOfDoc(state.doc);
  const { doc } = state.apply(state.tr.insertText("!", 5));
  const after = bodyOfDoc(doc);
  expect(after).toEqual(doc.toJSON());
  expect(after.content[0]).not.toBe(before.content[0]);
  expect(after.content[1]).toBe(before.content[1]);
});
