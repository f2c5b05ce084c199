import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { parseBody } from "@/newsroom/body/validate";
import { isTurned, turnBlocks } from "./turn-blocks";

const schema = getSchema(editorExtensions);
const p = (text: string) => schema.node("paragraph", null, [schema.text(text)]);
const list = (...lines: string[]) =>
  schema.node(
    "bulletList",
    null,
    lines.map((line) => schema.node("listItem", null, [p(line)])),
  );

function selecting(blocks: Node[], from: number, to = from) {
  const doc = schema.node("doc", null, blocks);
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  const turn = () =>
    turnBlocks(state, (tr) => {
      state = state.apply(tr);
    });
  return { turn, state: () => state, directions: () => state.doc.children.map(({ attrs }) => attrs.dir) };
}

test("the paragraph the caret is in runs from the left, and back again", () => {
  const page = selecting([p("Reuters reports"), p("بغداد")], 3);
  expect(isTurned(page.state())).toBe(false);
  page.turn();
  expect(page.directions()).toEqual(["ltr", null]);
  expect(isTurned(page.state())).toBe(true);
  expect(() => parseBody(page.state().doc.toJSON())).not.toThrow();
  page.turn();
  expect(page.directions()).toEqual([null, null]);
});

test("every selected block turns with the first; a line of a list turns its list, whose marks stand on one side", () => {
  const page = selecting([p("one"), list("two", "three"), p("four")], 2, 12);
  page.turn();
  expect(page.directions()).toEqual(["ltr", "ltr", null]);
  const inner = page.state().doc.child(1).firstChild?.firstChild;
  expect(inner?.attrs.dir).toBeNull();
});

test("where nothing can turn, nothing is done", () => {
  const rule = schema.node("doc", null, [schema.node("horizontalRule")]);
  expect(turnBlocks(EditorState.create({ doc: rule }))).toBe(false);
});
