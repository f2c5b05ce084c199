import { safeHref } from "./href";
import { limits } from "./limits";

export type AttributeValue = string | number | null;

/**
 * An attribute: what it is when nothing is said, and what an accepted value becomes (undefined: refused).
 * Plain functions and not zod, so that the editor's and the readers' bundles carry no validation library.
 */
export interface AttributeRule {
  default: AttributeValue;
  read: (value: unknown) => AttributeValue | undefined;
}

export interface NodeRule {
  /** Which children, in ProseMirror's words: "paragraph block*". None: the node has no children. */
  content?: string;
  group?: string;
  attributes?: Record<string, AttributeRule>;
}

export interface MarkRule {
  attributes?: Record<string, AttributeRule>;
}

const oneOf = <Value extends AttributeValue>(...values: Value[]) =>
  ((value) => values.find((allowed) => allowed === value)) satisfies AttributeRule["read"];

/** The way a block runs when it is not the page's: an English passage in an Arabic story. */
const dir: AttributeRule = { default: null, read: oneOf("ltr", "rtl", null) };

const start: AttributeRule = {
  default: 1,
  read: (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= limits.listStart
      ? value
      : undefined,
};

/** Everything a body may be made of, under TipTap's names; a new kind of block is a new row. */
export const nodes = {
  doc: { content: "block+" },
  paragraph: { group: "block", content: "inline*", attributes: { dir } },
  heading: {
    group: "block",
    content: "inline*",
    attributes: { level: { default: 2, read: oneOf(2, 3) }, dir },
  },
  bulletList: { group: "block list", content: "listItem+", attributes: { dir } },
  orderedList: { group: "block list", content: "listItem+", attributes: { start, dir } },
  listItem: { content: "paragraph block*" },
  blockquote: { group: "block", content: "block+", attributes: { dir } },
  horizontalRule: { group: "block" },
  hardBreak: { group: "inline" },
  text: { group: "inline" },
} as const satisfies Record<string, NodeRule>;

/** In the order in which they lie around a word. */
export const marks = {
  link: { attributes: { href: { default: null, read: (value) => safeHref(value) ?? undefined } } },
  bold: {},
  italic: {},
} as const satisfies Record<string, MarkRule>;

export type NodeName = keyof typeof nodes;
export type MarkName = keyof typeof marks;

/** `Object.hasOwn`, because «constructor» is a name too. */
export const nodeRule = (name: unknown): NodeRule | undefined =>
  typeof name === "string" && Object.hasOwn(nodes, name) ? nodes[name as NodeName] : undefined;

export const markRule = (name: unknown): MarkRule | undefined =>
  typeof name === "string" && Object.hasOwn(marks, name) ? marks[name as MarkName] : undefined;

/** The attributes of a stored node or mark that the schema knows; what it refuses is as if unsaid. */
export function readAttributes(
  rule: NodeRule | MarkRule | undefined,
  attrs: unknown,
): Record<string, AttributeValue> {
  const said: Record<string, unknown> = typeof attrs === "object" && attrs !== null ? { ...attrs } : {};
  const rows = Object.entries(rule?.attributes ?? {}).map(([name, { default: unsaid, read }]) => {
    const value = Object.hasOwn(said, name) ? read(said[name]) : undefined;
    return [name, value ?? unsaid] as const;
  });
  return Object.fromEntries(rows);
}
