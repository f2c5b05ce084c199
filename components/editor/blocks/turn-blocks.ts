import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";

const isList = (node: Node) => node.type.name === "bulletList" || node.type.name === "orderedList";

/** A line of a list runs as its list does, whose marks stand on one side; any other block runs by itself. */
function depthOfTurn($place: ResolvedPos): number {
  for (let depth = $place.depth; depth > 0; depth -= 1) if (isList($place.node(depth))) return depth;
  return $place.depth;
}

/** The blocks under the selection that can run the other way than the page, by their places. */
function turnable({ doc, selection: { from, to } }: EditorState): Map<number, Node> {
  const blocks = new Map<number, Node>();
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const $place = doc.resolve(pos + 1);
    const depth = depthOfTurn($place);
    const block = $place.node(depth);
    if ("dir" in block.attrs) blocks.set($place.before(depth), block);
    return false;
  });
  return blocks;
}

/** Whether what the caret is in runs from the left. */
export function isTurned(state: EditorState): boolean {
  const [first] = turnable(state).values();
  return first?.attrs.dir === "ltr";
}

/** Lets passages in another language run from the left, or as the page does again. */
export const turnBlocks: Command = (state, dispatch) => {
  const blocks = turnable(state);
  if (blocks.size === 0) return false;
  const dir = isTurned(state) ? null : "ltr";
  const { tr } = state;
  for (const pos of blocks.keys()) tr.setNodeAttribute(pos, "dir", dir);
  dispatch?.(tr);
  return true;
};
