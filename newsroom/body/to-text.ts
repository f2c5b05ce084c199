import { holdsInline } from "./content";
import { limits } from "./limits";
import { nodeRule } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

/** The words alone: one block a paragraph, a blank line between, a forced break as a line break. */
export const toText = (body: BodyDocument) =>
  blocksOf(body, 1)
    .filter((block) => block !== "")
    .join("\n\n");

function blocksOf(node: BodyNode, depth: number): string[] {
  const children = node.content ?? [];
  if (holdsInline(nodeRule(node.type)?.content)) return [children.map(wordsOf).join("")];
  return depth < limits.depth ? children.flatMap((child) => blocksOf(child, depth + 1)) : [];
}

const wordsOf = ({ type, text = "" }: BodyNode) => (type === "hardBreak" ? "\n" : text);
