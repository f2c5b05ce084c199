import { Node } from "@tiptap/core";
import { DOMParser, type Node as EditorNode, Fragment, type Schema } from "@tiptap/pm/model";
import { nodes } from "./schema";
import { layCells } from "./table-grid";

/** Whatever a pasted cell holds becomes its paragraphs. */
function readCell(cell: globalThis.Node, schema: Schema): Fragment {
  const { content } = DOMParser.fromSchema(schema).parseSlice(cell);
  const paragraphs: EditorNode[] = [];
  content.descendants((node) => {
    if (!node.isTextblock) return true;
    if (node.content.size > 0) paragraphs.push(schema.node("paragraph", null, node.content));
    return false;
  });
  return Fragment.from(paragraphs.length > 0 ? paragraphs : schema.node("paragraph"));
}

/** Merged cells are taken apart: a table is rows of cells, and nothing reaches over another. */
function readTable(element: globalThis.Node, schema: Schema): Fragment {
  const table = element as HTMLTableElement;
  const rows = [...table.rows].map((row) => [...row.cells]).filter((cells) => cells.length > 0);
  const laid = layCells(rows, (cell) => ({ colspan: cell.colSpan, rowspan: cell.rowSpan }));
  return Fragment.from(
    laid.map((cells) =>
      schema.node(
        "tableRow",
        null,
        cells.map((cell) =>
          schema.node("tableCell", null, cell ? readCell(cell, schema) : schema.node("paragraph")),
        ),
      ),
    ),
  );
}

const hasHeader = (table: HTMLTableElement) =>
  table.tHead !== null || (table.rows[0]?.cells.length ?? 0) === table.rows[0]?.querySelectorAll("th").length;

export const Table = Node.create({
  name: "table",
  group: nodes.table.group,
  content: nodes.table.content,
  isolating: true,
  addAttributes: () => ({
    headerRow: {
      default: nodes.table.attributes.headerRow.default,
      parseHTML: (element: HTMLElement) => hasHeader(element as HTMLTableElement),
      renderHTML: ({ headerRow }) => (headerRow ? { "data-header-row": "" } : {}),
    },
  }),
  parseHTML: () => [
    {
      tag: "table",
      getAttrs: (element) => ((element as HTMLTableElement).rows.length > 0 ? null : false),
      getContent: readTable,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
});

export const TableRow = Node.create({
  name: "tableRow",
  content: nodes.tableRow.content,
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

export const TableCell = Node.create({
  name: "tableCell",
  content: nodes.tableCell.content,
  isolating: true,
  parseHTML: () => [
    { tag: "td", getContent: readCell },
    { tag: "th", getContent: readCell },
  ],
  renderHTML: () => ["td", 0],
});
