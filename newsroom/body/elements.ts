import {
  type MarkName,
  type MarkRule,
  markRule,
  type NodeName,
  type NodeRule,
  nodeRule,
  type ReadAttributes as Read,
  readAttributes,
} from "./schema";
import type { BodyMark, BodyNode } from "./types";

export type Attributes = Record<string, string | number>;

interface Row {
  tag: string | ((read: Read) => string | null);
  attributes?: (read: Read) => Attributes;
}

export const direction = ({ dir }: Read): Attributes => (typeof dir === "string" ? { dir } : {});
const webAddress = /^https?:/i;

/** The only elements a plain block can become; blocks of several elements have a painter (`paint.ts`). */
const nodeRows: Partial<Record<NodeName, Row>> = {
  paragraph: { tag: "p", attributes: direction },
  heading: { tag: ({ level }) => `h${level}`, attributes: direction },
  bulletList: { tag: "ul", attributes: direction },
  orderedList: {
    tag: "ol",
    attributes: ({ start, ...read }) => ({
      ...(typeof start === "number" && start !== 1 ? { start } : {}),
      ...direction(read),
    }),
  },
  listItem: { tag: "li" },
  horizontalRule: { tag: "hr" },
  hardBreak: { tag: "br" },
};

const markRows: Record<MarkName, Row> = {
  link: {
    tag: ({ href }) => (href ? "a" : null),
    attributes: ({ href }): Attributes => ({
      ...(typeof href === "string" ? { href } : {}),
      ...(webAddress.test(String(href)) ? { rel: "noopener" } : {}),
    }),
  },
  bold: { tag: "strong" },
  italic: { tag: "em" },
};

/** The element of a stored node, its attributes read by the schema once more; null for none. */
export const nodeElement = ({ type, attrs }: BodyNode) =>
  elementOf(nodeRule(type), nodeRows[type as NodeName], attrs);

export const markElement = ({ type, attrs }: BodyMark) =>
  elementOf(markRule(type), markRows[type as MarkName], attrs);

function elementOf(rule: NodeRule | MarkRule | undefined, row: Row | undefined, attrs: unknown) {
  if (!rule || !row) return null;
  const read = readAttributes(rule, attrs);
  const tag = typeof row.tag === "string" ? row.tag : row.tag(read);
  return tag === null ? null : { tag, attributes: row.attributes?.(read) ?? {} };
}
