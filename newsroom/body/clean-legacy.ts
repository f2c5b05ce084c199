import { hasBadCharacters } from "./clean-text";
import { isDropped } from "./html-elements";
import { isLegacyTag, isLegacyVoid, legacyAttributes } from "./legacy-elements";
import { type LegacyNode, printLegacy, readLegacy, settleLegacyText } from "./legacy-tree";
import { limits } from "./limits";
import { type HtmlElement, type HtmlNode, parseHtml } from "./parse-html";
import { refuse } from "./refusal";

/**
 * Raw HTML of an old site as it may be stored: elements without a place here leave their words, scripts,
 * frames and forms go with all they hold, pictures go. What is already clean stays letter for letter.
 * Refuses what is too large or too deep, like any HTML.
 */
export function cleanLegacy(html: string): string {
  if (readLegacy(html)) return html;
  const cleaned = printLegacy(clean(parseHtml(html), 1));
  return cleaned.length > limits.legacyHtml ? refuse("too-large") : cleaned;
}

/** The elements of a page, cleaned the same way. */
export const legacyOf = (element: HtmlElement): string =>
  cleanLegacy(printLegacy(clean(element.childNodes, 1)));

const clean = (nodes: readonly HtmlNode[], depth: number): LegacyNode[] =>
  joinTexts(nodes.flatMap((node) => cleanOne(node, depth)));

function cleanOne(node: HtmlNode, depth: number): LegacyNode[] {
  if ("value" in node) return textOf(node.value);
  if (!("tagName" in node) || isDropped(node)) return [];
  const tag = node.tagName === "h1" ? "h2" : node.tagName;
  if (!isLegacyTag(tag) || depth > limits.legacyDepth) return clean(node.childNodes, depth);
  const attributes = legacyAttributes(tag, new Map(node.attrs.map(({ name, value }) => [name, value])));
  return [
    isLegacyVoid(tag)
      ? { tag, attributes: [], children: [] }
      : { tag, attributes, children: clean(node.childNodes, depth + 1) },
  ];
}

const textOf = (value: string): LegacyNode[] =>
  hasBadCharacters(value) ? refuse("bad-characters") : [{ text: value }];

/** Words that now stand beside one another are settled together: a mark may belong to the letter before it. */
function joinTexts(nodes: LegacyNode[]): LegacyNode[] {
  const joined: LegacyNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if ("text" in node && before && "text" in before)
      joined.splice(-1, 1, { text: `${before.text}${node.text}` });
    else joined.push(node);
  }
  return joined
    .map((node) => ("text" in node ? { text: settleLegacyText(node.text) } : node))
    .filter((node) => !("text" in node) || node.text !== "");
}
