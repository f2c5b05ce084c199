import { closeHistory } from "@tiptap/pm/history";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { correctTyped } from "@/newsroom/arabic/typing";

/** What stands for a picture or a line break in the words of a paragraph. */
const LEAF = "\ufffc";

/**
 * Writes the character, then mends it in a step of its own, so that one «undo» brings back what was typed.
 * False: nothing to mend, nothing written.
 */
export function correctInState(
  state: EditorState,
  typed: string,
  dispatch: (tr: Transaction) => EditorState,
): boolean {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || !parent.isTextblock || parent.attrs.dir === "ltr") return false;
  const before = parent.textBetween(0, $from.parentOffset, undefined, LEAF);
  const corrected = correctTyped(before, typed);
  if (!corrected) return false;
  const written = dispatch(state.tr.insertText(typed));
  const caret = $from.pos + typed.length;
  const { tr } = written;
  const from = caret - corrected.remove;
  const mended = dispatch(
    closeHistory(
      corrected.insert === "" ? tr.delete(from, caret) : tr.insertText(corrected.insert, from, caret),
    ),
  );
  dispatch(closeHistory(mended.tr));
  return true;
}
