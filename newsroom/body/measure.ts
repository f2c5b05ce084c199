import { limits } from "./limits";
import { type BodyProblem, problem } from "./messages";
import { nodeRule } from "./schema";

/**
 * What makes a document too deep, too big or too long, before anything reads it; null when nothing does.
 * Walks without recursion and stops at the first limit, so that no document can exhaust the process.
 */
export function findExcess(document: unknown): BodyProblem | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: document, depth: 1 }];
  let bytes = 0;
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    count += 1;
    if (depth > limits.depth) return problem("too-deep");
    if (typeof value !== "object" || value === null) continue;
    const { type, attrs, content, text, marks } = value as Record<string, unknown>;
    if (typeof text === "string" && text.length > limits.textLength) return problem("text-too-long");
    bytes += bytesOf(text) + bytesOfMarks(marks) + bytesOfAttributes(type, attrs);
    if (bytes > limits.bytes) return problem("too-large");
    if (!Array.isArray(content)) continue;
    if (count + waiting.length + content.length > limits.nodes) return problem("too-many-nodes");
    for (const child of content) waiting.push({ value: child, depth: depth + 1 });
  }
  return null;
}

const bytesOfMarks = (marks: unknown) =>
  Array.isArray(marks) ? marks.slice(0, 8).reduce((sum, mark) => sum + bytesOf(mark?.attrs?.href), 0) : 0;

/** Only what the schema names can be stored; the rest is refused later, whatever its size. */
const bytesOfAttributes = (type: unknown, attrs: unknown) =>
  Object.keys(nodeRule(type)?.attributes ?? {}).reduce(
    (sum, name) => sum + bytesOf((attrs as Record<string, unknown> | null | undefined)?.[name]),
    0,
  );

/** UTF-8 bytes, counted without making them; only text weighs. */
export function bytesOf(text: unknown): number {
  if (typeof text !== "string") return 0;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}
