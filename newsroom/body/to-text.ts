import { holdsInline } from "./content";
import { legacyLines } from "./legacy-tree";
import { limits } from "./limits";
import { nodeRule, readAttributes } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

/**
 * The words alone: one block a paragraph, a blank line between, a forced break as a line break. Captions
 * stand in their place, footnotes at the end.
 */
export const toText = (body: BodyDocument) => textLines(body).join("\n\n");

/** The same for any node of a body, a line for each of its blocks. */
export function textLines(node: BodyNode | BodyDocument): string[] {
  const notes: string[] = [];
  const lines = blocksOf(node, 1, notes);
  return [...lines, ...notes].filter((line) => line !== "");
}

function blocksOf(node: BodyNode, depth: number, notes: string[]): string[] {
  const children = node.content ?? [];
  const rule = nodeRule(node.type);
  if (holdsInline(rule?.content)) return [children.map((child) => wordsOf(child, notes)).join("")];
  const { caption, html } = readAttributes(rule, node.attrs);
  if (typeof caption === "string") return [caption];
  if (typeof html === "string") return legacyLines(html);
  return depth < limits.depth ? children.flatMap((child) => blocksOf(child, depth + 1, notes)) : [];
}

function wordsOf({ type, text = "", attrs }: BodyNode, notes: string[]) {
  if (type === "hardBreak") return "\n";
  const note = type === "footnote" ? readAttributes(nodeRule(type), attrs).text : null;
  if (typeof note === "string") notes.push(note);
  return text;
}
