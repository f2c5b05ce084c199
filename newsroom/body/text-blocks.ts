import { holdsInline } from "./content";
import { limits } from "./limits";
import { nodeRule } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

/** A block that holds words, and the way to it: indexes from the document down. */
export type TextBlock = { path: number[]; node: BodyNode; text: string };

/** Every block that holds words, in reading order; a forced break counts as one character, a line break. */
export const textBlocks = (body: BodyDocument): TextBlock[] => below(body, []);

function below(node: BodyNode, path: number[]): TextBlock[] {
  if (holdsInline(nodeRule(node.type)?.content)) return [{ path, node, text: inlineText(node) }];
  if (path.length >= limits.depth) return [];
  return (node.content ?? []).flatMap((child, at) => below(child, [...path, at]));
}

const inlineText = (block: BodyNode) =>
  (block.content ?? []).map((node) => (node.type === "hardBreak" ? "\n" : (node.text ?? ""))).join("");
