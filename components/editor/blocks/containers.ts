import { Fragment, type Node, type NodeType, type ResolvedPos } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";

/** Blocks with blocks inside, and tools of their own. */
export const containers = ["blockquote", "pullQuote", "infoBox", "table"] as const;
export type Container = (typeof containers)[number];

export type Around = { node: Node; pos: number; depth: number };

/** The innermost block of these kinds around a place. */
export function around($pos: ResolvedPos, names: readonly string[]): Around | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (names.includes(node.type.name)) return { node, pos: $pos.before(depth), depth };
  }
  return null;
}

/** The caret's place, when nothing is selected. */
export const caretOf = ({ selection }: EditorState): ResolvedPos | null =>
  selection instanceof TextSelection && selection.empty ? selection.$from : null;

export const typeOf = (state: EditorState, name: string): NodeType => {
  const type = state.schema.nodes[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type;
};

/** Puts the caret into the paragraph that begins here, a new one unless an empty one stands there. */
export function goToParagraphAt(tr: Transaction, pos: number, words: Fragment = Fragment.empty): Transaction {
  const next = tr.doc.nodeAt(pos);
  const isThere = next?.type.name === "paragraph" && next.content.size === 0 && words.size === 0;
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  if (!isThere && paragraph) tr.insert(pos, paragraph.create(null, words));
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
}

const titles = ["attribution", "boxTitle"];

/** Takes a quotation or a box apart: its blocks stand in the text, a title or a name as a paragraph. */
export function unwrapAt(tr: Transaction, { node, pos }: Pick<Around, "node" | "pos">): Transaction {
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  const blocks: Node[] = [];
  node.forEach((child) => {
    if (!titles.includes(child.type.name)) blocks.push(child);
    else if (child.content.size > 0 && paragraph) blocks.push(paragraph.create(null, child.content));
  });
  if (blocks.length === 0 && paragraph) blocks.push(paragraph.create());
  return tr.replaceWith(pos, pos + node.nodeSize, Fragment.from(blocks));
}

/** Takes the block around the caret apart, the caret staying at its word. */
export const unwrap =
  (names: readonly string[]): Command =>
  (state, dispatch) => {
    const block = around(state.selection.$from, names);
    if (!block) return false;
    if (dispatch) {
      const before = state.selection.from - block.pos;
      const hadTitle = block.node.firstChild?.type.name === "boxTitle";
      const emptyTitle = hadTitle && block.node.firstChild?.content.size === 0;
      const tr = unwrapAt(state.tr, block);
      const at = block.pos + Math.max(0, before - (emptyTitle ? 3 : 1));
      const place = tr.doc.resolve(Math.min(at, tr.doc.content.size));
      dispatch(tr.setSelection(TextSelection.near(place)).scrollIntoView());
    }
    return true;
  };

/** From anywhere in a block to a new paragraph after it. */
export const leaveBlock: Command = (state, dispatch) => {
  const block = around(state.selection.$from, containers);
  if (!block) return false;
  dispatch?.(goToParagraphAt(state.tr, block.pos + block.node.nodeSize));
  return true;
};
