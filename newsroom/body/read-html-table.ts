import { attributeOf, isElement, readDirection } from "./html-elements";
import { limits } from "./limits";
import type { HtmlElement, HtmlNode } from "./parse-html";
import { paragraphsOf } from "./read-html-words";
import { refuse } from "./refusal";
import { layCells } from "./table-grid";
import type { BodyNode } from "./types";

type ReadBlocks = (nodes: HtmlNode[]) => BodyNode[];

const named = (nodes: readonly HtmlNode[], ...names: string[]) =>
  nodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));

const rowsOf = (table: HtmlElement): HtmlElement[] =>
  table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return named([child], "thead", "tbody", "tfoot").flatMap((group) => named(group.childNodes, "tr"));
  });

const spanOf = (cell: HtmlElement, name: string) => Number.parseInt(attributeOf(cell, name) ?? "1", 10);

/**
 * A table as ours; one of a single cell was only there to place what is in it, one wider than ours can be
 * leaves its words, a longer one becomes several.
 */
export function readTable(table: HtmlElement, readBlocks: ReadBlocks): BodyNode[] {
  const title = named(table.childNodes, "caption").flatMap((caption) => readBlocks(caption.childNodes));
  const cells = rowsOf(table)
    .map((row) => named(row.childNodes, "td", "th"))
    .filter((row) => row.length > 0);
  const [first, ...others] = cells;
  if (!first) return title;
  if (first.length === 1 && others.length === 0)
    return [...title, ...first.flatMap((cell) => readBlocks(cell.childNodes))];
  const laid = layCells(cells, (cell) => ({
    colspan: spanOf(cell, "colspan"),
    rowspan: spanOf(cell, "rowspan"),
  }));
  const widest = Math.max(...laid.map((row) => row.length));
  if (laid.length * Math.min(widest, limits.tableColumns) > limits.nodes) refuse("too-many-nodes");
  if (widest > limits.tableColumns)
    return [...title, ...cells.flat().flatMap((cell) => readBlocks(cell.childNodes))];
  const isHead =
    named(table.childNodes, "thead").length > 0 || first.every(({ tagName }) => tagName === "th");
  const rows = laid.map((row) => ({
    type: "tableRow",
    content: row.map((cell) => readCell(cell, readBlocks)),
  }));
  return [...title, ...intoTables(rows, { headerRow: isHead, ...readDirection(table) })];
}

function readCell(cell: HtmlElement | null, readBlocks: ReadBlocks): BodyNode {
  const paragraphs = cell ? paragraphsOf(readBlocks(cell.childNodes)) : [];
  return { type: "tableCell", content: paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" }] };
}

function intoTables(rows: BodyNode[], attrs: Record<string, unknown>): BodyNode[] {
  const tables: BodyNode[] = [];
  for (let from = 0; from < rows.length; from += limits.tableRows)
    tables.push({
      type: "table",
      attrs: from === 0 ? attrs : { ...attrs, headerRow: false },
      content: rows.slice(from, from + limits.tableRows),
    });
  return tables;
}
