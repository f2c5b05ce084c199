import { wrapIn } from "@tiptap/pm/commands";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { around, caretOf, goToParagraphAt, typeOf, unwrap } from "./containers";
import { insertBlock } from "./insert-block";

export const quotes = ["blockquote", "pullQuote"];

/** Enter: from an empty last paragraph to the name of who said it, from the name to a paragraph after the quotation. */
export const enterInQuote: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const quote = $caret && around($caret, quotes);
  if (!quote || $caret.depth !== quote.depth + 1) return false;
  const { parent } = $caret;
  const name = quote.node.lastChild;
  if (parent.type.name === "attribution") {
    const rest = parent.content.cut($caret.parentOffset);
    const tr = state.tr;
    if (parent.content.size === 0) tr.delete($caret.before(), $caret.after());
    else tr.delete($caret.pos, $caret.end());
    dispatch?.(goToParagraphAt(tr, tr.mapping.map(quote.pos + quote.node.nodeSize), rest));
    return true;
  }
  if (parent.content.size > 0) return splitWords(state, dispatch);
  const isLast = $caret.index(quote.depth) === quote.node.childCount - 2;
  if (name?.type.name !== "attribution" || !isLast) return false;
  const tr = state.tr;
  if (quote.node.childCount > 2) tr.delete($caret.before(), $caret.after());
  const inName = tr.mapping.map($caret.after()) + 1;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, inName)).scrollIntoView());
  return true;
};

/** The library's own split would make a name of what follows: both may stand there. */
const splitWords: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const isAtEnd = $from.parentOffset === $from.parent.content.size;
  const tr = state.tr.split($from.pos, 1, isAtEnd ? [{ type: typeOf(state, "paragraph") }] : undefined);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the very beginning: a quotation of one block is none any more; an empty name goes. */
export const backspaceInQuote: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const quote = $caret && around($caret, quotes);
  if (!quote || $caret.parentOffset > 0 || $caret.depth !== quote.depth + 1) return false;
  if ($caret.parent.type.name === "attribution") {
    if ($caret.parent.content.size > 0) return joinName(state, dispatch);
    const tr = state.tr.delete($caret.before(), $caret.after());
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($caret.before()), -1)).scrollIntoView());
    return true;
  }
  const blocks = quote.node.childCount - (quote.node.lastChild?.type.name === "attribution" ? 1 : 0);
  if ($caret.index(quote.depth) > 0 || blocks > 1) return false;
  return unwrap(quotes)(state, dispatch);
};

/** The name's words go to the end of what was said. */
const joinName: Command = (state, dispatch) => {
  const $caret = state.selection.$from;
  const before = state.doc.resolve($caret.before());
  const last = TextSelection.findFrom(before, -1, true);
  if (!last) return false;
  const tr = state.tr.delete($caret.before(), $caret.after()).insert(last.head, $caret.parent.content);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, last.head)).scrollIntoView());
  return true;
};

/** A place for the name of who said it, or to it when it is there. */
export const addAttribution: Command = (state, dispatch) => {
  const quote = around(state.selection.$from, quotes);
  if (!quote) return false;
  const end = quote.pos + quote.node.nodeSize - 1;
  const tr = state.tr;
  if (quote.node.lastChild?.type.name === "attribution") {
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView());
    return true;
  }
  tr.insert(end, typeOf(state, "attribution").create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  return true;
};

/** A quotation around the paragraph the caret is in, or where it stands, with a place for a name. */
export const insertQuote =
  (name: "blockquote" | "pullQuote"): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const quote = typeOf(state, name);
    const attribution = typeOf(state, "attribution").create();
    const said = $from.parent.type.name === "paragraph" ? $from.parent : null;
    if (!said || !$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), quote)) {
      const empty = typeOf(state, "paragraph").create();
      return insertBlock(quote.create(null, [empty, attribution]), 2)(state, dispatch);
    }
    const tr = state.tr.replaceWith($from.before(), $from.after(), quote.create(null, [said, attribution]));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.pos + 1)).scrollIntoView());
    return true;
  };

export const toggleQuote: Command = (state, dispatch) =>
  around(state.selection.$from, ["blockquote"])
    ? unwrap(["blockquote"])(state, dispatch)
    : wrapIn(typeOf(state, "blockquote"))(state, dispatch);
