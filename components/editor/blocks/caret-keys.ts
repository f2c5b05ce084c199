import { GapCursor } from "@tiptap/pm/gapcursor";
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import { goToParagraphAt } from "./containers";

/** A block that is handled as a whole, and is. */
export const selectedBlock = ({ selection }: EditorState): NodeSelection | null =>
  selection instanceof NodeSelection && selection.node.isBlock ? selection : null;

/** Enter on a block handled as a whole: a paragraph after it. */
export const enterAfterBlock: Command = (state, dispatch) => {
  const selected = selectedBlock(state);
  if (!selected) return false;
  dispatch?.(goToParagraphAt(state.tr, selected.to));
  return true;
};

/** Words typed on a selected block stand after it instead of in its place: nobody means to lose a picture. */
export const typeAfterBlock =
  (text: string): Command =>
  (state, dispatch) => {
    const selected = selectedBlock(state);
    if (!selected) return false;
    dispatch?.(goToParagraphAt(state.tr, selected.to).insertText(text));
    return true;
  };

/** The way the arrow leads through the text: to the left is onward where it runs from the right. */
export const onward = (key: "ArrowLeft" | "ArrowRight", isLtr: boolean): 1 | -1 =>
  (key === "ArrowRight") === isLtr ? 1 : -1;

/**
 * An arrow at the end of a block leads into the next one, whatever it is. The library's own cursor between
 * blocks knows only texts from the left.
 */
export const crossEdge =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { selection, doc } = state;
    const $from = direction > 0 ? selection.$to : selection.$from;
    if (selection instanceof TextSelection) {
      const edge = direction > 0 ? $from.parent.content.size : 0;
      if (!selection.empty || $from.parentOffset !== edge || $from.depth === 0) return false;
    } else if (!selectedBlock(state) && !(selection instanceof GapCursor)) return false;
    const isText = selection instanceof TextSelection;
    const out = isText ? (direction > 0 ? $from.after() : $from.before()) : $from.pos;
    const next = Selection.findFrom(doc.resolve(out), direction);
    const atEdge = direction > 0 ? doc.content.size : 0;
    const gap = selection instanceof GapCursor ? null : new GapCursor(doc.resolve(atEdge));
    const isOpen = direction > 0 ? doc.lastChild?.isTextblock : doc.firstChild?.isTextblock;
    const target = next ?? (isOpen ? null : gap);
    if (!target) return isText && selection.empty;
    dispatch?.(state.tr.setSelection(target).scrollIntoView());
    return true;
  };
