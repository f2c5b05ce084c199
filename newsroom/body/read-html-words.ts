import { attributeOf, classesOf, isElement } from "./html-elements";
import { limits } from "./limits";
import type { HtmlElement, HtmlNode } from "./parse-html";
import type { BodyNode } from "./types";

const isSpokenOnly = (element: HtmlElement) => classesOf(element).has("hidden-text");
const isCredit = (element: HtmlElement) => classesOf(element).has("picture-credit");
const isWayBack = (element: HtmlElement) => attributeOf(element, "role") === "doc-backlink";

/** Whose the picture is, as its page says under it. */
export const creditOf = (nodes: readonly HtmlNode[]): string =>
  lineOf(nodes.filter((node) => isElement(node) && isCredit(node)).flatMap(childrenOfCredit));

const childrenOfCredit = (node: HtmlNode): HtmlNode[] => (isElement(node) ? node.childNodes : []);

/** The words of a caption or a note in one line, without what the page itself adds to them. */
export function lineOf(nodes: readonly HtmlNode[]): string {
  const words = (node: HtmlNode): string => {
    if ("value" in node) return node.value;
    if (!isElement(node) || isSpokenOnly(node) || isCredit(node) || isWayBack(node)) return "";
    return node.childNodes.map(words).join("");
  };
  return nodes
    .map(words)
    .join("")
    .replace(/[\t\n\f\r ]*[\n\f\r][\t\n\f\r ]*/g, " ")
    .trim();
}

/** Every paragraph in these blocks, whatever stood around it; headings become paragraphs. */
export const paragraphsOf = (blocks: readonly BodyNode[]): BodyNode[] =>
  blocks.flatMap(({ type, content = [] }) => {
    const isText =
      type === "paragraph" || type === "heading" || type === "attribution" || type === "boxTitle";
    return isText
      ? [{ type: "paragraph", content }]
      : paragraphsOf(content.filter((node) => !isInline(node)));
  });

const isInline = ({ type }: BodyNode) => type === "text" || type === "hardBreak" || type === "footnote";

/** The words of these blocks as one block holds them. */
export const runsOf = (blocks: readonly BodyNode[]): BodyNode[] =>
  paragraphsOf(blocks).flatMap(({ content = [] }, at) =>
    at === 0 ? content : [{ type: "hardBreak" }, ...content],
  );

/**
 * What the footnotes of a page say, by the address their marks point to. None when one of them has no mark:
 * then they stay where they stand.
 */
export function notesOf(nodes: readonly HtmlNode[]): Map<string, string> {
  const notes = new Map<string, string>();
  const marked = new Set<string>();
  const walk = (node: HtmlNode, inNotes: boolean) => {
    if (!isElement(node)) return;
    const role = attributeOf(node, "role");
    if (role === "doc-noteref") marked.add(attributeOf(node, "href") ?? "");
    if (inNotes && node.tagName === "li")
      notes.set(`#${attributeOf(node, "id") ?? ""}`, lineOf(node.childNodes));
    for (const child of node.childNodes) walk(child, inNotes || role === "doc-endnotes");
  };
  for (const node of nodes) walk(node, false);
  const isWhole = [...notes].every(
    ([address, words]) => words.length <= limits.footnote && marked.has(address),
  );
  return isWhole ? notes : new Map();
}
