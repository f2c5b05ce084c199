import type { Node } from "@tiptap/pm/model";

/** A paragraph, a heading, a cell's line: a block that holds words, and where it stands. */
export type Block = { node: Node; pos: number };

const texts = new WeakMap<Node, string>();

const wordsIn = (child: Node) => child.text ?? (child.type.name === "hardBreak" ? "\n" : "");

/** The words of a block as the checker reads them, the same on the server; kept while the block stays as it is. */
export function textOf(block: Node): string {
  const known = texts.get(block);
  if (known !== undefined) return known;
  const text = block.children.map(wordsIn).join("");
  texts.set(block, text);
  return text;
}

export function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) blocks.push({ node, pos });
    return !node.isTextblock;
  });
  return blocks;
}

/** Where these letters of the block stand in the document; a note between two of them stands inside. */
export function placeOf({ node, pos }: Block, from: number, to: number) {
  const start = pos + 1;
  if (from < to) return { from: start + before(node, from), to: start + before(node, to - 1) + 1 };
  const at = start + (from === 0 ? 0 : before(node, from - 1) + 1);
  return { from: at, to: at };
}

/** How far into the block this letter stands. */
function before(block: Node, letter: number): number {
  let [letters, size] = [0, 0];
  for (const child of block.children) {
    const { length } = wordsIn(child);
    if (letter < letters + length) return size + letter - letters;
    letters += length;
    size += child.nodeSize;
  }
  return size;
}
