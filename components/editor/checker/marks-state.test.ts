import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import type { StyleRules } from "@/newsroom/style/types";
import { answers } from "./answers";
import {
  applyMarks,
  findingAt,
  fix,
  fixRounds,
  mark,
  marksKey,
  nextFrom,
  noMarks,
  placeNow,
} from "./marks-state";
import { blocksOf, textOf } from "./words-of-doc";

const schema = getSchema(editorExtensions);
const plugin = new Plugin({
  key: marksKey,
  state: { init: () => noMarks, apply: (tr, marks) => applyMarks(marks, tr) },
});
const rules: StyleRules = { terms: [], digits: "western" };

function page(...paragraphs: string[]) {
  const content = paragraphs.map((words) => schema.node("paragraph", null, schema.text(words)));
  let state = EditorState.create({ doc: schema.node("doc", null, content), plugins: [plugin, history()] });
  const dispatch = (tr: Transaction | null) => {
    if (tr) state = state.apply(tr);
  };
  const nodes = () => blocksOf(state.doc).map(({ node }) => node);
  const asked = () => ({ text: { paragraphs: ["", ...nodes().map(textOf)] }, ignored: [] });
  const check = () => answers.check(asked(), rules).findings;
  return {
    get state() {
      return state;
    },
    nodes,
    check,
    mark: (checked = nodes(), found = check()) => dispatch(mark(state, checked, found)),
    insert: (words: string, at: number) => dispatch(state.tr.insertText(words, at)),
    put: (at: number) => dispatch(state.tr.setSelection(TextSelection.create(state.doc, at))),
    marked: () =>
      (marksKey.getState(state)?.set.find() ?? []).map(({ from, to }) => state.doc.textBetween(from, to)),
    fix: (words: string) => dispatch(fix(state, findingAt(state) ?? "", words)),
    fixAll: () => dispatch(fixRounds(state, answers.fix(asked(), rules).rounds)),
    undo: () => undo(state, dispatch),
    text: () => state.doc.textBetween(0, state.doc.content.size, "\n"),
  };
}

describe("the marks of findings", () => {
  test("stand under their words and move with them", () => {
    const story = page("تم انهاء المهمة", "زار ايران");
    story.mark();
    expect(story.marked()).toEqual(["انهاء", "ايران"]);
    story.insert("أمس ", 1);
    expect(story.marked()).toEqual(["انهاء", "ايران"]);
  });

  test.each([
    ["a letter after the word", "ات", 9],
    ["a letter before it", "ل", 4],
    ["a letter inside it", "ن", 6],
  ])("are gone with %s", (_, words, at) => {
    const story = page("تم انهاء المهمة");
    story.mark();
    story.insert(words, at);
    expect(story.marked()).toEqual([]);
  });

  test("stay when a sign or a space is put beside the word", () => {
    const story = page("تم انهاء المهمة");
    story.mark();
    story.insert("،", 9);
    story.insert(" ", 4);
    expect(story.marked()).toEqual(["انهاء"]);
  });

  test("of a text that has changed since never come onto other words", () => {
    const story = page("تم انهاء المهمة", "زار ايران");
    const [checked, found] = [story.nodes(), story.check()];
    story.insert("كلمات قبلها ", 1);
    story.mark(checked, found);
    expect(story.marked()).toEqual(["ايران"]);
    story.mark();
    expect(story.marked()).toEqual(["انهاء", "ايران"]);
  });

  test("are gone with their paragraph", () => {
    const story = page("تم انهاء المهمة", "زار ايران");
    story.mark();
    const { state } = story;
    expect(applyMarks(marksKey.getState(state) ?? noMarks, state.tr.delete(0, 17)).set.find()).toHaveLength(
      1,
    );
  });
});

test("keys go from finding to finding, and round", () => {
  const story = page("تم انهاء المهمة", "زار ايران");
  story.mark();
  const next = (by: 1 | -1) => {
    const found = nextFrom(story.state, by);
    story.put(placeNow(story.state, found?.id ?? "")?.from ?? 1);
    return found?.found;
  };
  expect([next(1), next(1), next(1), next(-1), next(-1)]).toEqual([
    "انهاء",
    "ايران",
    "انهاء",
    "ايران",
    "انهاء",
  ]);
});

test("a fix keeps the looks of what it does not change", () => {
  const story = page("تم انهاء المهمة");
  const bold = schema.marks.strong ?? schema.marks.bold;
  if (!bold) throw new Error("no bold");
  story.mark();
  const { state } = story;
  const half = state.apply(state.tr.addMark(6, 9, bold.create()));
  const fixed = half.apply(fix(half, placeOfFirst(half), "إنهاء") ?? half.tr);
  expect(fixed.doc.textContent).toBe("تم إنهاء المهمة");
  expect(fixed.doc.nodeAt(6)?.marks.map((one) => one.type.name)).toEqual([bold.name]);
});

const placeOfFirst = (state: EditorState) => marksKey.getState(state)?.set.find()[0]?.spec.finding.id ?? "";

test("one fix, and all fixes, are one step of undo each", () => {
  const story = page("تم انهاء المهمة  و من ثم", "زار ايران");
  story.mark();
  story.put(5);
  story.fix("إنهاء");
  expect(story.text()).toBe("تم إنهاء المهمة  و من ثم\nزار ايران");
  story.fixAll();
  expect(story.text()).toBe("تم إنهاء المهمة ومن ثم\nزار إيران");
  story.undo();
  expect(story.text()).toBe("تم إنهاء المهمة  و من ثم\nزار ايران");
  story.undo();
  expect(story.text()).toBe("تم انهاء المهمة  و من ثم\nزار ايران");
});
