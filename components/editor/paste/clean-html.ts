import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import { escapeMarkup } from "@/newsroom/body/escape";
import { outermost, readBlocks } from "./blocks";
import { isElement, type PastedElement, type PastedNode } from "./tree";
import { readWordLists } from "./word-lists";
import { readWordNotes } from "./word-notes";

const empty = new Set(["br", "hr", "img"]);

/** Every letter of one word may stand in a span of its own: what belongs together is cleaned together. */
export function writeBlocks(nodes: PastedNode[]): string {
  const parts: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") parts.push(escapeMarkup(cleanPasted(text)));
    text = "";
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      text += node;
      continue;
    }
    flush();
    const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
    parts.push(`<${node.tag}${attrs.join("")}>`);
    if (!empty.has(node.tag)) parts.push(writeBlocks(node.children), `</${node.tag}>`);
  }
  flush();
  return parts.join("");
}

/**
 * What was pasted, as the few elements a story is made of: the structure and every word of Word, Google
 * Docs, Excel, Telegram and web pages, none of their looks.
 */
export const cleanHtml = (nodes: PastedNode[]): string => writeBlocks(cleanBlocks(nodes));

export const cleanBlocks = (nodes: PastedNode[]): PastedElement[] =>
  readBlocks(readWordLists(readWordNotes(nodes)), outermost);
