import type { Place } from "./anchor";
import { textBlocks } from "./text-blocks";
import type { BodyDocument, BodyNode } from "./types";

/** The body with the words at `place` replaced; new words look like those they replace. */
export function replaceWords(body: BodyDocument, place: Place, replacement: string): BodyDocument {
  const target = textBlocks(body)[place.block];
  if (!target) return body;
  const content = replaceInline(target.node.content ?? [], place, replacement);
  return withNode(body, target.path, { ...target.node, content }) as BodyDocument;
}

function withNode(node: BodyNode, path: number[], replacement: BodyNode): BodyNode {
  const [at, ...rest] = path;
  if (at === undefined) return replacement;
  return {
    ...node,
    content: (node.content ?? []).map((child, index) =>
      index === at ? withNode(child, rest, replacement) : child,
    ),
  };
}

function replaceInline(content: BodyNode[], { from, to }: Place, replacement: string): BodyNode[] {
  const result: BodyNode[] = [];
  let start = 0;
  let isPlaced = replacement === "";
  const put = (model: BodyNode | undefined) => {
    if (isPlaced) return;
    const marks = model?.marks ? { marks: model.marks } : {};
    result.push({ type: "text", text: replacement, ...marks });
    isPlaced = true;
  };
  for (const node of content) {
    const text = node.type === "hardBreak" ? "\n" : (node.text ?? "");
    const end = start + text.length;
    const kept = [text.slice(0, Math.max(0, from - start)), text.slice(Math.max(0, to - start))];
    if (end <= from || start >= to || text === "") {
      if (start >= to) put(result.at(-1));
      result.push(node);
    } else {
      if (kept[0]) result.push({ ...node, text: kept[0] });
      put(node);
      if (kept[1]) result.push({ ...node, text: kept[1] });
    }
    start = end;
  }
  put(result.at(-1));
  return result;
}
