import { type Command, TextSelection } from "@tiptap/pm/state";
import { around, caretOf, goToParagraphAt, typeOf, unwrap } from "./containers";
import { insertBlock } from "./insert-block";

const box = ["infoBox"];

/** Enter: from the title to the first paragraph, from an empty last paragraph to one after the box. */
export const enterInBox: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const infoBox = $caret && around($caret, box);
  if (!infoBox || $caret.depth !== infoBox.depth + 1) return false;
  const { parent } = $caret;
  const tr = state.tr;
  if (parent.type.name === "boxTitle") {
    const rest = parent.content.cut($caret.parentOffset);
    tr.delete($caret.pos, $caret.end());
    dispatch?.(goToParagraphAt(tr, tr.mapping.map($caret.after()), rest));
    return true;
  }
  const isLast = $caret.index(infoBox.depth) === infoBox.node.childCount - 1;
  if (!isLast || parent.type.name !== "paragraph" || parent.content.size > 0) return false;
  if (infoBox.node.childCount > 2) tr.delete($caret.before(), $caret.after());
  dispatch?.(goToParagraphAt(tr, tr.mapping.map(infoBox.pos + infoBox.node.nodeSize)));
  return true;
};

/** Backspace: at the beginning of the title the box is none any more; after it, words go up into the title. */
export const backspaceInBox: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const infoBox = $caret && around($caret, box);
  if (!infoBox || $caret.parentOffset > 0 || $caret.depth !== infoBox.depth + 1) return false;
  if ($caret.parent.type.name === "boxTitle") return unwrap(box)(state, dispatch);
  if ($caret.index(infoBox.depth) !== 1) return false;
  const titleEnd = $caret.before() - 1;
  const words = $caret.parent.content;
  const tr = state.tr;
  if (infoBox.node.childCount > 2) tr.delete($caret.before(), $caret.after());
  else tr.delete($caret.start(), $caret.end());
  tr.insert(titleEnd, words);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, titleEnd)).scrollIntoView());
  return true;
};

/** A box where the caret stands, the caret in its title. */
export const insertBox: Command = (state, dispatch) => {
  const content = [typeOf(state, "boxTitle").create(), typeOf(state, "paragraph").create()];
  return insertBlock(typeOf(state, "infoBox").create(null, content), 2)(state, dispatch);
};
