import { emojiOf, isBold, isItalic, linkOf, marked } from "./inline";
import { readTable } from "./tables";
import { element, isElement, type PastedElement, type PastedNode, styleOf, wordsOf } from "./tree";

const names = (list: string) => new Set(list.split(" "));

/** Gone with all they hold: nothing in them is words of a story. */
const dropped = names(
  "script style template noscript object embed svg math head title meta link select textarea canvas audio video map xml",
);
const boundaries = names(
  "div section article aside header footer main nav address center details summary dl dt dd li form fieldset " +
    "legend figcaption caption tr td th thead tbody tfoot",
);

export interface Place {
  /** Levels of lists and quotations that still fit into a body. */
  room: number;
  verbatim: boolean;
  /** Whether marks may be laid: a heading is bold as it is. */
  plain: boolean;
}

export const outermost: Place = { room: 5, verbatim: false, plain: false };

const isHidden = (node: PastedElement) =>
  styleOf(node, "display") === "none" || styleOf(node, "mso-hide") === "all" || "hidden" in node.attrs;

const isBlock = (node: PastedNode): node is PastedElement => isElement(node) && blockTags.has(node.tag);
const blockTags = names("p h2 h3 ul ol blockquote hr table figure iframe div");

/** The tree as blocks of our own: runs of words in paragraphs, everything else dropped but its words. */
export const readBlocks = (nodes: PastedNode[], place: Place): PastedElement[] =>
  intoBlocks(nodes.flatMap((node) => readNode(node, place)));

function readNode(node: PastedNode, place: Place): PastedNode[] {
  if (!isElement(node)) return readText(node, place);
  if (dropped.has(node.tag) || isHidden(node)) return [];
  if (node.tag === "br") return [element("br", [])];
  if (node.tag === "hr") return [element("hr", [])];
  if (node.tag === "img") return [emojiOf(node)].filter((sign) => sign !== "");
  if (node.tag === "iframe") return [element("iframe", [], { src: node.attrs.src ?? "" })];
  if (isOurs(node)) return [node];
  if (node.tag === "table") return readTable(node, (inner) => readBlocks(inner, place));
  if (/^(ul|ol)$/.test(node.tag)) return readList(node, place);
  if (node.tag === "blockquote") return readQuote(node, place);
  if (node.tag === "figure") return readFigure(node, place);
  const level = headingOf(node);
  if (level) return intoBlocks(readChildren(node, { ...place, plain: true }), level, directionOf(node));
  if (node.tag === "p") return intoBlocks(readChildren(node, place), "p", directionOf(node));
  if (node.tag === "pre") return intoBlocks(readChildren(node, { ...place, verbatim: true }));
  if (boundaries.has(node.tag)) return intoBlocks(readChildren(node, place), "p", directionOf(node));
  return readInline(node, place);
}

/** What our own pages and screens put into the clipboard; the schema reads it by its own rules. */
const isOurs = ({ attrs }: PastedElement) =>
  "data-block" in attrs || "data-media" in attrs || "data-embed" in attrs;

const readChildren = (node: PastedElement, place: Place) =>
  node.children.flatMap((child) => readNode(child, place));

function readText(text: string, place: Place): PastedNode[] {
  if (!place.verbatim) return [text.replace(/[\t\n\f\r \u00a0]+/g, " ")];
  return text.split(/\r?\n/).flatMap((line, at) => (at > 0 ? [element("br", []), line] : [line]));
}

function readInline(node: PastedElement, place: Place): PastedNode[] {
  let runs = readChildren(node, place);
  if (place.plain || runs.some(isBlock)) return runs;
  if (isItalic(node)) runs = marked("em", runs);
  if (isBold(node)) runs = marked("strong", runs);
  const href = linkOf(node);
  return href ? marked("a", runs, { href }) : runs;
}

/** By its tag, by Word's style, or by Word's outline: two levels are all a story has. */
function headingOf(node: PastedElement): "h2" | "h3" | null {
  const byTag = /^h([1-6])$/.exec(node.tag)?.[1];
  const isParagraph = node.tag === "p";
  const byStyle = isParagraph && /^(?:Mso)?Heading(\d)/.exec(node.attrs.class ?? "")?.[1];
  const byOutline = isParagraph && /^[1-6]$/.exec(styleOf(node, "mso-outline-level"))?.[0];
  const isTitle = isParagraph && /^Mso(Title|Subtitle)/.test(node.attrs.class ?? "");
  const level = byTag || byStyle || byOutline || (isTitle ? "1" : "");
  if (!level) return null;
  return Number(level) <= 2 ? "h2" : "h3";
}

/** A passage runs the other way only if nothing in it is Arabic: programs write the direction everywhere. */
function directionOf(node: PastedElement): Record<string, string> {
  if (node.attrs.dir?.toLowerCase() !== "ltr") return {};
  const words = wordsOf(node);
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words) ? { dir: "ltr" } : {};
}

/** Google Docs puts an inner list beside the line it belongs to, not inside. */
function readList(node: PastedElement, place: Place): PastedNode[] {
  if (place.room === 0) return node.children.flatMap((child) => readBlocks([child], place));
  const inner = { ...place, room: place.room - 1 };
  const items: PastedElement[] = [];
  for (const child of node.children) {
    const isItem = isElement(child) && child.tag === "li";
    const blocks = readBlocks(isItem ? child.children : [child], inner);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    if (isItem || !last) items.push(element("li", beginWithParagraph(blocks)));
    else last.children.push(...blocks);
  }
  const start = Number(node.attrs.start);
  const attrs: Record<string, string> = node.tag === "ol" && start > 1 ? { start: String(start) } : {};
  return items.length > 0 ? [element(node.tag, items, attrs)] : [];
}

function beginWithParagraph([first, ...others]: PastedElement[]): PastedElement[] {
  if (!first || first.tag === "p") return first ? [first, ...others] : [];
  if (/^h[23]$/.test(first.tag)) return [element("p", first.children), ...others];
  return [element("p", []), first, ...others];
}

function readQuote(node: PastedElement, place: Place): PastedNode[] {
  if (place.room === 0) return readBlocks(node.children, place);
  const inner = readBlocks(node.children, { ...place, room: place.room - 1 });
  return inner.length > 0 ? [element("blockquote", inner)] : [];
}

/** A quotation and the name under it stay together. */
function readFigure(node: PastedElement, place: Place): PastedNode[] {
  const quotation = node.children.find((child) => isElement(child) && child.tag === "blockquote");
  const name = node.children.find((child) => isElement(child) && child.tag === "figcaption");
  if (!quotation || !name || place.room === 0) return intoBlocks(readChildren(node, place));
  const said = readBlocks([quotation], place);
  const by = readBlocks([name], place).flatMap(({ children }, at) =>
    at > 0 ? [" ", ...children] : children,
  );
  if (said.length === 0 || by.length === 0) return intoBlocks(readChildren(node, place));
  const isPulled = /pull-?quote/.test(node.attrs.class ?? "");
  const beside = node.children.filter((child) => child !== quotation && child !== name);
  const figure = element(
    "figure",
    [...said, element("figcaption", by)],
    isPulled ? { class: "pull-quote" } : {},
  );
  return [figure, ...readBlocks(beside, place)];
}

const isBreak = (node: PastedNode | undefined) => node !== undefined && isElement(node) && node.tag === "br";
const isBlank = (runs: PastedNode[]) =>
  runs.every((run) => wordsOf(run).trim() === "" && !(isElement(run) && run.tag === "sup"));

/** Two line breaks are how web pages and chats begin a paragraph. */
function intoBlocks(pieces: PastedNode[], tag = "p", attrs: Record<string, string> = {}): PastedElement[] {
  const blocks: PastedElement[] = [];
  let runs: PastedNode[] = [];
  const close = () => {
    if (!isBlank(runs)) blocks.push(element(tag, trimBreaks(runs), attrs));
    runs = [];
  };
  for (const piece of pieces) {
    if (isBlock(piece)) {
      close();
      blocks.push(piece);
    } else if (isBreak(piece) && endsInBreak(runs)) close();
    else runs.push(piece);
  }
  close();
  return blocks;
}

function endsInBreak(runs: PastedNode[]): boolean {
  const last = runs.findLast((run) => isElement(run) || run.trim() !== "");
  return isBreak(last);
}

function trimBreaks(runs: PastedNode[]): PastedNode[] {
  const isNothing = (run: PastedNode) => isBreak(run) || (!isElement(run) && run.trim() === "");
  const from = runs.findIndex((run) => !isNothing(run));
  const to = runs.findLastIndex((run) => !isNothing(run));
  return runs.slice(from, to + 1);
}
