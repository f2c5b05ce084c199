import { getSchema } from "@tiptap/core";
import { closeHistory, history, redo, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { readHistory, restoreHistory } from "./kept-history";

const schema = getSchema(editorExtensions);
const load = (doc: unknown) => EditorState.create({ doc: schema.nodeFromJSON(doc), plugins: [history()] });
const blank = { type: "doc", content: [{ type: "paragraph" }] };

/** Writes each of these at the end of the text, each to be undone by itself. */
function write(state: EditorState, ...texts: string[]): EditorState {
  return texts.reduce((now, text) => {
    const tr = closeHistory(now.tr).insertText(text, now.doc.content.size - 1);
    return now.apply(tr.setSelection(TextSelection.atEnd(tr.doc)));
  }, state);
}

const once = (go: typeof undo) => (state: EditorState) => {
  let next = state;
  go(state, (tr: Transaction) => {
    next = state.apply(tr);
  });
  return next;
};
const undoOnce = once(undo);
const redoOnce = once(redo);

/** Through the browser's store and back: nothing but data. */
const keep = (state: EditorState) => JSON.parse(JSON.stringify(readHistory(state)));

const reload = (state: EditorState, kept = keep(state)) => {
  const loaded = load(state.doc.toJSON());
  const tr = restoreHistory(loaded, kept);
  return tr && loaded.apply(tr);
};

test("what was written before a reload is taken back after it, step by step", () => {
  const written = write(load(blank), "بغداد", " اليوم", " غداً");
  const loaded = reload(written);
  expect(loaded?.doc.textContent).toBe("بغداد اليوم غداً");
  const once = undoOnce(loaded ?? written);
  expect(once.doc.textContent).toBe("بغداد اليوم");
  expect(undoOnce(once).doc.textContent).toBe("بغداد");
  expect(undoOnce(undoOnce(once)).doc.textContent).toBe("");
});

test("what is written after the reload is undone by itself, before the rest", () => {
  const loaded = reload(write(load(blank), "بغداد", " اليوم"));
  const again = write(loaded ?? load(blank), "!");
  expect(undoOnce(again).doc.textContent).toBe("بغداد اليوم");
  expect(undoOnce(undoOnce(again)).doc.textContent).toBe("بغداد");
});

test("what was taken back before a reload is brought again after it, and what is written then ends that", () => {
  const written = write(load(blank), "بغداد", " اليوم", " غداً");
  const loaded = reload(undoOnce(undoOnce(written))) ?? written;
  expect(loaded.doc.textContent).toBe("بغداد");
  expect(redoOnce(loaded).doc.textContent).toBe("بغداد اليوم");
  expect(redoOnce(redoOnce(loaded)).doc.textContent).toBe("بغداد اليوم غداً");
  expect(undoOnce(redoOnce(loaded)).doc.textContent).toBe("بغداد");
  expect(undoOnce(loaded).doc.textContent).toBe("");
  expect(redoOnce(write(loaded, "!")).doc.textContent).toBe("بغداد!");
});

test("a text all of which was taken back is brought again whole", () => {
  const emptied = undoOnce(undoOnce(write(load(blank), "بغداد", " اليوم")));
  const loaded = reload(emptied) ?? emptied;
  expect(redoOnce(redoOnce(loaded)).doc.textContent).toBe("بغداد اليوم");
});

test("a history kept before there was a way forth is read like any other", () => {
  const written = write(load(blank), "بغداد", " اليوم");
  const { end, events } = keep(written);
  expect(undoOnce(reload(written, { end, events }) ?? written).doc.textContent).toBe("بغداد");
});

test("a second reload remembers as much as the first", () => {
  const twice = reload(reload(write(load(blank), "أ", "ب", "ج")) ?? load(blank));
  expect(undoOnce(undoOnce(twice ?? load(blank))).doc.textContent).toBe("أ");
});

test("another text than the one the history ends at starts with none", () => {
  const written = write(load(blank), "بغداد");
  const other = write(load(blank), "بغداذ");
  expect(reload(other, keep(written))).toBeNull();
});

test("a history that is damaged starts empty and breaks nothing", () => {
  const written = write(load(blank), "بغداد", " اليوم");
  const { end, events } = keep(written);
  const damaged: unknown[] = [
    [],
    [{ steps: [{ stepType: "replace", from: 900, to: 901 }], selection: events[0].selection }],
    [{ steps: [{ stepType: "none" }], selection: null }],
    [{ steps: events[0].steps, selection: { type: "text", anchor: 9_999, head: 9_999 } }],
    [{}],
    [null],
  ];
  for (const broken of damaged) expect(reload(written, { end, events: broken })).toBeNull();
});

test("no more than a hundred steps are kept, and no more than a book", () => {
  const letters = Array.from({ length: 130 }, () => "أ");
  expect(readHistory(write(load(blank), ...letters))?.events).toHaveLength(100);
  const book = write(load(blank), "كلمة ".repeat(100_000), "!");
  const cleared = write(book.apply(closeHistory(book.tr).delete(1, book.doc.content.size - 1)), "جديد");
  expect(readHistory(cleared)?.events).toHaveLength(1);
});

test("whatever is written and cut, the restored history leads to the same texts", () => {
  const edit = fc.record({ at: fc.nat(40), cut: fc.nat(6), text: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), fc.nat(8), (edits, back) => {
      let now = write(load(blank), "نص طويل في البداية");
      for (const { at, cut, text } of edits) {
        const from = 1 + Math.min(at, now.doc.content.size - 2);
        const to = Math.min(from + cut, now.doc.content.size - 1);
        const tr = closeHistory(now.tr);
        now = now.apply(text === "" ? tr.delete(from, to) : tr.insertText(text, from, to));
      }
      for (let step = 0; step < back; step += 1) now = undoOnce(now);
      let loaded = reload(now) ?? now;
      for (let step = 0; step < back; step += 1) {
        now = redoOnce(now);
        loaded = redoOnce(loaded);
        expect(loaded.doc.toJSON()).toEqual(now.doc.toJSON());
      }
      for (let step = 0; step <= edits.length; step += 1) {
        now = undoOnce(now);
        loaded = undoOnce(loaded);
        expect(loaded.doc.toJSON()).toEqual(now.doc.toJSON());
      }
    }),
    { numRuns: 50 },
  );
});
