import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";

/** What the editor notes on a change that signs in the text made, «## » or «**», and where they were typed. */
type Noted = { from: number; to: number; text: string };

export function noteOf(state: EditorState, tr: Transaction): Noted | null {
  if (!tr.docChanged) return null;
  const rules = state.plugins.find((plugin) => plugin.spec.isInputRules && tr.getMeta(plugin));
  const note: Noted | undefined = rules && tr.getMeta(rules);
  return note && note.from === note.to && /^[^\n]+$/.test(note.text) ? note : null;
}

/**
 * Writes the sign as it was typed, then makes the change in a step of its own, so that one «undo» brings back
 * what was typed and nothing before it. False: the change came from elsewhere, nothing is written.
 */
export function ruleInSteps(
  state: EditorState,
  tr: Transaction,
  dispatch: (tr: Transaction) => EditorState,
): boolean {
  const note = noteOf(state, tr);
  if (!note) return false;
  const typed = dispatch(state.tr.insertText(note.text, note.from));
  const changed = dispatch(changeAfter(typed, note, tr));
  dispatch(closeHistory(changed.tr));
  return true;
}

/** The same change, on a text in which the sign already stands. */
function changeAfter(state: EditorState, { from, text }: Noted, given: Transaction): Transaction {
  const tr = state.tr.delete(from, from + text.length);
  for (const step of given.steps) tr.step(step);
  tr.setSelection(Selection.fromJSON(tr.doc, given.selection.toJSON()));
  if (given.storedMarksSet) tr.setStoredMarks(given.storedMarks);
  for (const plugin of state.plugins) {
    const meta = given.getMeta(plugin);
    if (plugin.spec.isInputRules && meta) tr.setMeta(plugin, meta);
  }
  return closeHistory(tr).scrollIntoView();
}
