import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { ruleInSteps } from "./rule-in-steps";

const schema = getSchema(editorExtensions);
const signs: Plugin = new Plugin({
  isInputRules: true,
  state: { init: () => null, apply: (tr, noted) => tr.getMeta(signs) ?? (tr.docChanged ? null : noted) },
});

function writing(text: string) {
  const doc = schema.node("doc", null, [
    schema.node("paragraph", null, text === "" ? [] : [schema.text(text)]),
  ]);
  let state = EditorState.create({ doc, plugins: [history(), signs] });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const dispatch = (tr: Transaction) => {
    state = state.apply(tr);
    return state;
  };
  return {
    type: (words: string) => dispatch(state.tr.insertText(words)),
    /** As the editor's own rules do it: the sign that set the rule off is not written. */
    sign: (typed: string, change: (tr: Transaction) => Transaction, at = state.selection) => {
      const tr = change(state.tr).setMeta(signs, { from: at.from, to: at.to, text: typed });
      if (!ruleInSteps(state, tr, dispatch)) dispatch(tr);
    },
    undo: () => undo(state, dispatch),
    note: () => signs.getState(state),
    state: () => state,
    show: () => state.doc.children.map((block) => `${block.type.name}: ${block.textContent}`),
  };
}

const heading = schema.node("heading").type;
const toHeading = (tr: Transaction) => tr.delete(1, 3).setBlockType(1, 1, heading, { level: 2 });

test("what signs made of the text is taken back by one undo, and the signs stand as they were typed", () => {
  const page = writing("");
  page.type("##");
  page.sign(" ", toHeading);
  expect(page.show()).toEqual(["heading: "]);
  page.undo();
  expect(page.show()).toEqual(["paragraph: ## "]);
  page.undo();
  expect(page.show()).toEqual(["paragraph: "]);
});

test("what is typed after the signs has an undo of its own", () => {
  const page = writing("");
  page.type("##");
  page.sign(" ", toHeading);
  page.type("عنوان");
  expect(page.show()).toEqual(["heading: عنوان"]);
  page.undo();
  expect(page.show()).toEqual(["heading: "]);
});

test("caret, marks for the next letter and the editor's own note come along", () => {
  const page = writing("قال *نعم");
  const italic = schema.marks.italic?.create();
  if (!italic) throw new Error("no italic in the schema");
  page.sign("*", (tr) => tr.delete(5, 6).addMark(5, 8, italic).removeStoredMark(italic));
  const { doc, selection, storedMarks } = page.state();
  expect(doc.textContent).toBe("قال نعم");
  expect(selection.from).toBe(8);
  expect(storedMarks).toEqual([]);
  expect(page.note()).toMatchObject({ text: "*" });
  page.undo();
  expect(page.show()).toEqual(["paragraph: قال *نعم*"]);
});

test("changes that no sign made, and those that wrote over selected words, go as they come", () => {
  const page = writing("كلمة");
  const noted = { from: 1, to: 5, text: "*" };
  const dispatch = () => page.state();
  const { tr } = page.state();
  expect(ruleInSteps(page.state(), tr.insertText("!"), dispatch)).toBe(false);
  expect(ruleInSteps(page.state(), tr.setMeta(signs, noted), dispatch)).toBe(false);
  expect(ruleInSteps(page.state(), tr.setMeta(signs, { from: 5, to: 5, text: "\n" }), dispatch)).toBe(false);
});
