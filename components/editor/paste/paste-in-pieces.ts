import type { Editor } from "@tiptap/core";
import { Fragment, DOMParser as NodeParser, type Node as TextNode } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { cleanBlocks, writeBlocks } from "./clean-html";
import { type Fit, putIn } from "./put-in";
import { openHtml, readNodes } from "./read-dom";

/** Word writes forty letters of HTML for one of text: from here on reading them is felt. */
export const LONG_HTML = 300_000;
/** Blocks read between two breaths of the page. */
const BLOCKS_AT_ONCE = 150;

/** The browser draws, and takes keys, before what comes next. */
const breath = () => new Promise((done) => setTimeout(done));

/**
 * Pastes a long document without holding the page: read in pieces, put in at once, taken back by one undo. It goes
 * where the caret stood, before whatever is typed there meanwhile; until then the clipboard alone holds it.
 */
export async function pasteInPieces(editor: Editor, html: string): Promise<Fit> {
  let { from, to } = editor.state.selection;
  const follow = ({ transaction: { mapping } }: { transaction: Transaction }) => {
    from = mapping.map(from, -1);
    to = Math.max(from, mapping.map(to, -1));
  };
  editor.on("transaction", follow);
  editor.emit("pasting", true);
  try {
    const read = await readInPieces(editor, html);
    if (editor.isDestroyed || !editor.isEditable || read.length === 0) return "nowhere";
    return putIn(editor.view, Fragment.from(read), { from, to });
  } finally {
    editor.off("transaction", follow);
    if (!editor.isDestroyed) editor.emit("pasting", false);
  }
}

async function readInPieces({ schema }: Editor, html: string): Promise<TextNode[]> {
  const body = openHtml(html);
  await breath();
  const nodes = readNodes(body);
  await breath();
  const blocks = cleanBlocks(nodes);
  const parser = NodeParser.fromSchema(schema);
  const read: TextNode[] = [];
  for (let from = 0; from < blocks.length; from += BLOCKS_AT_ONCE) {
    await breath();
    const piece = openHtml(writeBlocks(blocks.slice(from, from + BLOCKS_AT_ONCE)));
    read.push(...parser.parse(piece).content.content);
  }
  return read;
}
