import type { HtmlElement, HtmlNode } from "./parse-html";
import { type AttributeRule, marks, type NodeName, nodes } from "./schema";
import type { BodyMark, BodyNode } from "./types";

const names = (list: string) => new Set(list.split(" "));

/** Gone with all they hold: nothing in them is words of the story. */
const dropped = names(
  "script style template noscript iframe object embed svg math head title select textarea canvas audio video map",
);

/** Begin and end a paragraph without being one. */
const boundaries = names(
  "div section article aside header footer main nav figure figcaption address center details summary dl dt dd li " +
    "table caption thead tbody tfoot tr td th form fieldset legend",
);

export const classesOf = (element: HtmlElement) => new Set(attributeOf(element, "class")?.split(/\s+/));
export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;
export const isDropped = ({ tagName }: HtmlElement) => dropped.has(tagName);
export const isBoundary = ({ tagName }: HtmlElement) => boundaries.has(tagName);

const textBlocks: Record<string, BodyNode> = {
  p: { type: "paragraph" },
  pre: { type: "paragraph" },
  h1: { type: "heading", attrs: { level: 2 } },
  h2: { type: "heading", attrs: { level: 2 } },
  h3: { type: "heading", attrs: { level: 3 } },
  h4: { type: "heading", attrs: { level: 3 } },
  h5: { type: "heading", attrs: { level: 3 } },
  h6: { type: "heading", attrs: { level: 3 } },
};

const containers: Record<string, NodeName> = {
  ul: "bulletList",
  ol: "orderedList",
  blockquote: "blockquote",
};

/** The paragraph or heading an element is, without its words; its attributes read by the schema's rules. */
export function textBlockOf(element: HtmlElement): BodyNode | null {
  const block = textBlocks[element.tagName];
  if (!block) return null;
  return withAttributes(block.type, { ...block.attrs, ...readDirection(element) });
}

export function containerOf(element: HtmlElement): BodyNode | null {
  const type = containers[element.tagName];
  if (!type) return null;
  const start = nodes.orderedList.attributes.start.read(Number(attributeOf(element, "start")));
  return withAttributes(type, {
    ...(type === "orderedList" && start ? { start } : {}),
    ...readDirection(element),
  });
}

/** The mark an element lays on its words; a link whose address is refused lays none. */
export function markOf(element: HtmlElement): BodyMark | null {
  if (element.tagName === "strong" || element.tagName === "b") return { type: "bold" };
  if (element.tagName === "em" || element.tagName === "i") return { type: "italic" };
  const href = element.tagName === "a" && marks.link.attributes.href.read(attributeOf(element, "href"));
  return href ? { type: "link", attrs: { href } } : null;
}

export const attributeOf = (element: HtmlElement, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const direction: AttributeRule = nodes.paragraph.attributes.dir;

export function readDirection(element: HtmlElement) {
  const dir = direction.read(attributeOf(element, "dir")?.toLowerCase());
  return dir ? { dir } : {};
}

const withAttributes = (type: string, attrs: Record<string, unknown>): BodyNode =>
  Object.keys(attrs).length > 0 ? { type, attrs } : { type };
