import { attributeOf, containerOf, isBoundary, isDropped, markOf, textBlockOf } from "./html-elements";
import { breakLines, isOnlySpace, tidyRuns } from "./html-space";
import { limits } from "./limits";
import { type HtmlElement, type HtmlNode, parseHtml } from "./parse-html";
import { readBlock } from "./read-html-blocks";
import { readTable } from "./read-html-table";
import { notesOf } from "./read-html-words";
import { refusable } from "./refusal";
import type { BodyMark, BodyNode } from "./types";
import { type ParsedBody, parseBody } from "./validate";

interface Place {
  marks: BodyMark[];
  depth: number;
  /** Inside `<pre>`, where line breaks and spaces are meant. */
  verbatim: boolean;
  /** What the footnotes of the whole say, by the address of their marks. */
  notes: ReadonlyMap<string, string>;
}

/**
 * A body from HTML written elsewhere. What the schema has is kept, of anything else the words; scripts,
 * styles and forms go with all they hold, a refused link leaves its text. Too large, too deep or too
 * much: refused like any body.
 */
export const fromHtml = (html: string): ParsedBody =>
  refusable(() => {
    const nodes = parseHtml(html);
    const pieces = read(nodes, { marks: [], depth: 1, verbatim: false, notes: notesOf(nodes) });
    return parseBody({ type: "doc", content: intoBlocks(pieces) });
  });

const read = (nodes: HtmlNode[], place: Place): BodyNode[] => nodes.flatMap((node) => readOne(node, place));

/** Runs of words and blocks, in order; whoever asked puts the runs into paragraphs. */
function readOne(node: HtmlNode, place: Place): BodyNode[] {
  if ("value" in node) return readText(node.value, place);
  if (!("tagName" in node)) return [];
  const own = readOwn(node, place);
  if (own) return own;
  if (isDropped(node)) return [];
  if (node.tagName === "br") return [{ type: "hardBreak", ...marksOf(place) }];
  if (node.tagName === "hr") return [{ type: "horizontalRule" }];
  const block = textBlockOf(node);
  if (block) return intoBlocks(read(node.childNodes, { ...place, verbatim: node.tagName === "pre" }), block);
  const container = containerOf(node);
  if (container) return readContainer(node, container, place);
  if (isBoundary(node)) return intoBlocks(read(node.childNodes, place));
  const mark = markOf(node);
  return read(node.childNodes, mark ? withMark(place, mark) : place);
}

/** Levels a table needs below it: rows, cells, paragraphs, words. */
const TABLE_DEPTH = 5;

function readOwn(node: HtmlElement, place: Place): BodyNode[] | null {
  const note =
    attributeOf(node, "role") === "doc-noteref" && place.notes.get(attributeOf(node, "href") ?? "");
  if (note) return [{ type: "footnote", attrs: { text: note } }];
  if (attributeOf(node, "role") === "doc-endnotes" && place.notes.size > 0) return [];
  const inner = { ...place, depth: place.depth + 1 };
  const readBlocks = (nodes: HtmlNode[]) => intoBlocks(read(nodes, inner));
  if (node.tagName === "table" && place.depth + TABLE_DEPTH <= limits.depth)
    return readTable(node, readBlocks);
  return inner.depth <= limits.depth - 2 ? readBlock(node, readBlocks) : null;
}

const marksOf = ({ marks }: Place) => (marks.length > 0 ? { marks } : {});

const withMark = (place: Place, mark: BodyMark): Place =>
  place.marks.some(({ type }) => type === mark.type) ? place : { ...place, marks: [...place.marks, mark] };

function readText(text: string, place: Place): BodyNode[] {
  if (!place.verbatim) return [{ type: "text", text: breakLines(text), ...marksOf(place) }];
  return text
    .split("\n")
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: "hardBreak", ...marksOf(place) }] : []),
      { type: "text", text: line, ...marksOf(place) },
    ]);
}

/** Where lists and quotations stand too deep, their words stay, without them. */
function readContainer(element: HtmlElement, container: BodyNode, place: Place): BodyNode[] {
  const isList = container.type !== "blockquote";
  const depth = place.depth + (isList ? 2 : 1);
  if (depth > limits.depth - 2) return intoBlocks(read(element.childNodes, place));
  const inner = { ...place, depth };
  const content = isList ? readItems(element, inner) : intoBlocks(read(element.childNodes, inner));
  return content.length > 0 ? [{ ...container, content }] : [];
}

/** What stands in a list outside its items belongs to the item before it. */
function readItems(list: HtmlElement, place: Place): BodyNode[] {
  const items: BodyNode[][] = [];
  for (const child of list.childNodes) {
    const isItem = "tagName" in child && child.tagName === "li";
    const blocks = intoBlocks(isItem ? read(child.childNodes, place) : readOne(child, place));
    if (isItem || (items.length === 0 && blocks.length > 0)) items.push(blocks);
    else items.at(-1)?.push(...blocks);
  }
  return items.map((blocks) => ({ type: "listItem", content: beginWithParagraph(blocks) }));
}

function beginWithParagraph([first, ...others]: BodyNode[]): BodyNode[] {
  if (!first) return [{ type: "paragraph" }];
  if (first.type === "paragraph") return [first, ...others];
  if (first.type !== "heading") return [{ type: "paragraph" }, first, ...others];
  return [{ type: "paragraph", content: first.content ?? [] }, ...others];
}

const isRun = ({ type }: BodyNode) => type === "text" || type === "hardBreak" || type === "footnote";

/** Puts neighbouring runs into blocks of one kind; space between blocks is no paragraph. */
function intoBlocks(pieces: BodyNode[], block?: BodyNode): BodyNode[] {
  const blocks: BodyNode[] = [];
  let runs: BodyNode[] = [];
  const close = () => {
    const content = tidyRuns(runs);
    if (content.length > 0 && (block || !isOnlySpace(content)))
      blocks.push({ ...(block ?? { type: "paragraph" }), content });
    runs = [];
  };
  for (const piece of pieces) {
    if (isRun(piece)) runs.push(piece);
    else {
      close();
      blocks.push(piece);
    }
  }
  close();
  return blocks;
}
