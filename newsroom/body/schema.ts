import {
  type AttributeRule,
  type AttributeValue,
  flag,
  line,
  oneOf,
  reference,
  verbatim,
} from "./attribute-rules";
import { embedPlaces } from "./embed-address";
import { safeHref } from "./href";
import { limits } from "./limits";

export type { AttributeRule, AttributeValue } from "./attribute-rules";

export type ReadAttributes = Record<string, AttributeValue>;

export interface NodeRule {
  /** Which children, in ProseMirror's words: "paragraph block*". None: the node has no children. */
  content?: string;
  /** No more children than this. */
  most?: number;
  group?: string;
  attributes?: Record<string, AttributeRule>;
  /** Whether attributes, each fine by itself, go together. */
  accepts?: (attributes: ReadAttributes) => boolean;
  /** Inline, but marks never lie on it. */
  unmarked?: true;
}

export interface MarkRule {
  attributes?: Record<string, AttributeRule>;
}

/** The way a block runs when it is not the page's: an English passage in an Arabic story. */
const dir: AttributeRule = { default: null, read: oneOf("ltr", "rtl", null) };

const start: AttributeRule = {
  default: 1,
  read: (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= limits.listStart
      ? value
      : undefined,
};

/** A picture of the library, by number; its own alt text, caption and credit go before the library's. */
const image = {
  mediaId: reference,
  alt: line(limits.alt),
  caption: line(limits.caption),
  credit: line(limits.pictureCredit),
  decorative: flag,
  width: { default: "full", read: oneOf("full", "wide", "inset") },
} as const satisfies Record<string, AttributeRule>;

/** Something to be heard; its words are this story's, there are none in the library. */
const audio = {
  recordingId: reference,
  caption: line(limits.caption),
  credit: line(limits.pictureCredit),
} as const satisfies Record<string, AttributeRule>;

/** Something to be watched, and the picture of the library that stands in its place until somebody does. */
const video = { ...audio, mediaId: reference } as const satisfies Record<string, AttributeRule>;

const embed = {
  provider: line(limits.embedId),
  id: line(limits.embedId),
  caption: line(limits.caption),
} as const satisfies Record<string, AttributeRule>;

const isNoEmbedYet = ({ provider, id }: ReadAttributes) => provider === null && id === null;

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
  blockquote: { group: "block", content: "block+ attribution?", attributes: { dir } },
  pullQuote: { group: "block", content: "paragraph+ attribution?", attributes: { dir } },
  attribution: { content: "inline*" },
  image: { group: "block", attributes: image },
  /** Pictures in their order: one after another, or all beside one another. */
  gallery: {
    group: "block",
    content: "image*",
    most: limits.galleryPictures,
    attributes: { beside: flag },
  },
  table: {
    group: "block",
    content: "tableRow+",
    most: limits.tableRows,
    attributes: { headerRow: flag, dir },
  },
  tableRow: { content: "tableCell+", most: limits.tableColumns },
  tableCell: { content: "paragraph+" },
  embed: {
    group: "block",
    attributes: embed,
    accepts: (attributes) =>
      isNoEmbedYet(attributes) || embedPlaces(attributes.provider, attributes.id) !== null,
  },
  audio: { group: "block", attributes: audio },
  video: { group: "block", attributes: video },
  infoBox: { group: "block", content: "boxTitle block+" },
  boxTitle: { content: "inline*" },
  relatedStory: { group: "block", attributes: { articleId: reference } },
  legacyHtml: { group: "block", attributes: { html: verbatim(limits.legacyHtml) } },
  horizontalRule: { group: "block" },
  footnote: { group: "inline", attributes: { text: line(limits.footnote) }, unmarked: true },
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
export function readAttributes(rule: NodeRule | MarkRule | undefined, attrs: unknown): ReadAttributes {
  const said: Record<string, unknown> = typeof attrs === "object" && attrs !== null ? { ...attrs } : {};
  const rows = Object.entries(rule?.attributes ?? {}).map(([name, { default: unsaid, read }]) => {
    const value = Object.hasOwn(said, name) ? read(said[name]) : undefined;
    return [name, value ?? unsaid] as const;
  });
  return Object.fromEntries(rows);
}
