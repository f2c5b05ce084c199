import { closeHistory, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState, type Plugin, Selection, type Transaction } from "@tiptap/pm/state";
import { Step } from "@tiptap/pm/transform";
import { fingerprintOf } from "./fingerprint";

/** What one «undo» takes back: the steps that do it, and where the caret stands then. */
type KeptEvent = { steps: unknown[]; selection: unknown };

/** The way back from a text, newest first. */
export type KeptHistory = { end: string; events: KeptEvent[] };

const MOST_EVENTS = 100;
/** Counted as JSON letters; a pasted book is not worth keeping twice. */
const MOST_LETTERS = 400_000;

const historyOf = (state: EditorState): Plugin | undefined =>
  state.plugins.find(({ spec }) => spec.config?.newGroupDelay !== undefined);

/** A state with nothing but the text and its history: cheap to walk back in. */
const bare = (doc: Node, history: Plugin) => EditorState.create({ doc, plugins: [history] });

const withHistory = (tr: Transaction, history: Plugin, from: EditorState) =>
  tr.setMeta(history, { redo: false, historyState: history.getState(from) }).setMeta("addToHistory", false);

/** Walks back through the history of the text as it stands, bounded in steps and size; a breath after each step. */
export function* walkBack(state: EditorState): Generator<void, KeptHistory | null> {
  const history = historyOf(state);
  if (!history) return null;
  const events: KeptEvent[] = [];
  let letters = 0;
  let now = bare(state.doc, history);
  now = now.apply(withHistory(now.tr, history, state));
  const goBack = (tr: Transaction) => {
    const steps = tr.steps.map((step) => step.toJSON());
    letters += JSON.stringify(steps).length;
    if (letters <= MOST_LETTERS) events.push({ steps, selection: tr.selection.toJSON() });
    now = now.apply(tr);
  };
  while (events.length < MOST_EVENTS && letters <= MOST_LETTERS && undo(now, goBack)) yield;
  return { end: fingerprintOf(state.doc), events };
}

/** The whole walk at once, for when the page is left. */
export function readHistory(state: EditorState): KeptHistory | null {
  const walk = walkBack(state);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
}

/** Gives a freshly loaded text its history back; null where it is another text, or does not lead back. */
export function restoreHistory(state: EditorState, kept: KeptHistory): Transaction | null {
  const history = historyOf(state);
  if (!history || kept.events.length === 0 || kept.end !== fingerprintOf(state.doc)) return null;
  try {
    const written = writeAgain(state.doc, kept.events, history);
    return written.doc.eq(state.doc) ? withHistory(state.tr, history, written) : null;
  } catch {
    return null;
  }
}

/** Goes all the way back, then writes everything once more, so that the history is one the editor made itself. */
function writeAgain(end: Node, events: KeptEvent[], history: Plugin): EditorState {
  let doc = end;
  const way = events.map(({ steps, selection }) => {
    const forth = steps.map((json) => {
      const step = Step.fromJSON(end.type.schema, json);
      const inverted = step.invert(doc);
      doc = step.apply(doc).doc ?? refuse();
      return inverted;
    });
    return { forth: forth.reverse(), selection };
  });
  let now = bare(doc, history);
  for (const { forth, selection } of way.reverse()) {
    now = now.apply(now.tr.setSelection(Selection.fromJSON(now.doc, selection)));
    const tr = closeHistory(now.tr);
    for (const step of forth) tr.step(step);
    now = now.apply(tr);
  }
  return now.apply(closeHistory(now.tr));
}

const refuse = (): never => {
  throw new RangeError("the kept step does not fit the text");
};
