import { closeHistory } from "@tiptap/pm/history";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { type Command, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { goToParagraphAt } from "./containers";

/** Where the caret is once the block stands: so far into it, on it as a whole, or in a paragraph after it. */
export type CaretAfter = number | "on" | "after";

const isEmptyParagraph = (node: Node | null | undefined) =>
  node?.type.name === "paragraph" && node.content.size === 0;

/**
 * A block in place of the empty paragraph one is in or after, else after the nearest block that may have it
 * as its neighbour: after a table for what no cell can hold. Where it stands, or null for nowhere.
 */
export function placeBlock(tr: Transaction, $pos: ResolvedPos, node: Node): number | null {
  if ($pos.depth > 0 && isEmptyParagraph($pos.parent))
    return replaceAt(tr, $pos.before(), node) ?? after(tr, $pos, node);
  if (!$pos.parent.inlineContent && isEmptyParagraph($pos.nodeBefore))
    return replaceAt(tr, $pos.pos - 2, node) ?? after(tr, $pos, node);
  return after(tr, $pos, node);
}

function replaceAt(tr: Transaction, pos: number, node: Node): number | null {
  const $pos = tr.doc.resolve(pos);
  if (!$pos.parent.canReplaceWith($pos.index(), $pos.index() + 1, node.type)) return null;
  tr.replaceWith(pos, pos + 2, node);
  return pos;
}

function after(tr: Transaction, $pos: ResolvedPos, node: Node): number | null {
  for (let depth = $pos.depth; depth >= 0; depth -= 1) {
    if (depth === $pos.depth && $pos.parent.inlineContent) continue;
    const index = $pos.indexAfter(depth);
    if (!$pos.node(depth).canReplaceWith(index, index, node.type)) continue;
    const at = $pos.posAtIndex(index, depth);
    tr.insert(at, node);
    return at;
  }
  return null;
}

export const insertBlock =
  (node: Node, caret: CaretAfter): Command =>
  (state, dispatch) => {
    const tr = closeHistory(state.tr);
    const at = placeBlock(tr, state.selection.$to, node);
    if (at === null) return false;
    if (caret === "after") goToParagraphAt(tr, at + node.nodeSize);
    else if (caret === "on") tr.setSelection(NodeSelection.create(tr.doc, at));
    else tr.setSelection(TextSelection.create(tr.doc, at + caret));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
