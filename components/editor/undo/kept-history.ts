import { closeHistory, redo, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState, type Plugin, Selection, type Transaction } from "@tiptap/pm/state";
import { Step } from "@tiptap/pm/transform";
import { fingerprintOf } from "./fingerprint";

/** What one «undo» takes back, or one «redo» brings again: the steps that do it, and the caret before it was written. */
type KeptEvent = { steps: unknown[]; selection: unknown };

/** The way back from a text, newest first, and the way to what was taken back from it, nearest first. */
export type KeptHistory = { end: string; events: KeptEvent[]; ahead?: KeptEvent[] };

const MOST_EVENTS = 100;
/** Counted as JSON letters; a pasted book is not worth keeping twice. */
const MOST_LETTERS = 400_000;

const historyOf = (state: EditorState): Plugin | undefined =>
  state.plugins.find(({ spec }) => spec.config?.newGroupDelay !== undefined);

/** A state with nothing but the text and its history: cheap to walk back in. */
const bare = (doc: Node, history: Plugin) => EditorState.create({ doc, plugins: [history] });

const withHistory = (tr: Transaction, history: Plugin, from: EditorState) =>
  tr.setMeta(history, { redo: false, historyState: history.getState(from) }).setMeta("addToHistory", false);

type Direction = { go: typeof undo; caretOf: (before: EditorState, tr: Transaction) => Selection };

const back: Direction = { go: undo, caretOf: (_before, tr) => tr.selection };
const forth: Direction = { go: redo, caretOf: (before) => before.selection };

/** Walks one way through the history of the text as it stands, bounded in steps and size; a breath after each step. */
function* walk(
  state: EditorState,
  history: Plugin,
  { go, caretOf }: Direction,
): Generator<void, KeptEvent[]> {
  const events: KeptEvent[] = [];
  let letters = 0;
  let now = bare(state.doc, history);
  now = now.apply(withHistory(now.tr, history, state));
  const step = (tr: Transaction) => {
    const steps = tr.steps.map((one) => one.toJSON());
    letters += JSON.stringify(steps).length;
    if (letters <= MOST_LETTERS) events.push({ steps, selection: caretOf(now, tr).toJSON() });
    now = now.apply(tr);
  };
  while (events.length < MOST_EVENTS && letters <= MOST_LETTERS && go(now, step)) yield;
  return events;
}

/** Both ways from the text as it stands. */
export function* walkHistory(state: EditorState): Generator<void, KeptHistory | null> {
  const history = historyOf(state);
  if (!history) return null;
  const events = yield* walk(state, history, back);
  const ahead = yield* walk(state, history, forth);
  return { end: fingerprintOf(state.doc), events, ahead };
}

/** The whole walk at once, for when the page is left. */
export function readHistory(state: EditorState): KeptHistory | null {
  const walking = walkHistory(state);
  for (let step = walking.next(); ; step = walking.next()) if (step.done) return step.value;
}

/** Gives a freshly loaded text its history back; null where it is another text, or does not lead back. */
export function restoreHistory(state: EditorState, kept: KeptHistory): Transaction | null {
  const history = historyOf(state);
  if (!history || isEmpty(kept) || kept.end !== fingerprintOf(state.doc)) return null;
  try {
    const written = writeAgain(state.doc, kept, history);
    return written.doc.eq(state.doc) ? withHistory(state.tr, history, written) : null;
  } catch {
    return null;
  }
}

export const isEmpty = ({ events, ahead = [] }: KeptHistory) => events.length + ahead.length === 0;

/** Goes all the way back, then writes everything once more, so that the history is one the editor made itself. */
function writeAgain(end: Node, { events, ahead = [] }: KeptHistory, history: Plugin): EditorState {
  let doc = end;
  const way = events.map(({ steps, selection }) => {
    const again = steps.map((json) => {
      const step = Step.fromJSON(end.type.schema, json);
      const inverted = step.invert(doc);
      doc = step.apply(doc).doc ?? refuse();
      return inverted;
    });
    return { again: again.reverse(), selection };
  });
  let now = bare(doc, history);
  const write = (steps: Step[], selection: unknown) => {
    now = now.apply(now.tr.setSelection(Selection.fromJSON(now.doc, selection)));
    const tr = closeHistory(now.tr);
    for (const step of steps) tr.step(step);
    now = now.apply(tr);
  };
  for (const { again, selection } of way.reverse()) write(again, selection);
  for (const { steps, selection } of ahead)
    write(
      steps.map((json) => Step.fromJSON(end.type.schema, json)),
      selection,
    );
  const takeBack = (tr: Transaction) => {
    now = now.apply(tr);
  };
  for (const _ of ahead) undo(now, takeBack);
  return now.apply(closeHistory(now.tr));
}

const refuse = (): never => {
  throw new RangeError("the kept step does not fit the text");
};
