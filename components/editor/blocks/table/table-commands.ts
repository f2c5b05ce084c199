import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { limits } from "@/newsroom/body/limits";
import { around, goToParagraphAt, typeOf } from "../containers";
import { insertBlock } from "../insert-block";
import { cellPosOf, type Spot, spotOf } from "./spot";

const emptyCell = (state: EditorState) =>
  typeOf(state, "tableCell").create(null, typeOf(state, "paragraph").create());
const emptyRow = (state: EditorState, columns: number) =>
  typeOf(state, "tableRow").create(
    null,
    Array.from({ length: columns }, () => emptyCell(state)),
  );
const widthOf = (table: Node) => {
  let width = 0;
  table.forEach((row) => {
    width = Math.max(width, row.childCount);
  });
  return width;
};

/** The table made anew from its rows, the caret in one of its cells. */
const withRows =
  (
    change: (
      rows: Node[],
      spot: Spot,
      state: EditorState,
    ) => { rows: Node[]; row: number; column: number } | null,
  ): Command =>
  (state, dispatch) => {
    const spot = spotOf(state.selection.$from);
    const changed = spot && change([...spot.table.children], spot, state);
    if (!spot || !changed) return false;
    const table = spot.table.type.create(spot.table.attrs, changed.rows);
    const tr = state.tr.replaceWith(spot.pos, spot.pos + spot.table.nodeSize, table);
    const cell = cellPosOf(table, spot.pos, changed.row, changed.column);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(cell + 1))).scrollIntoView());
    return true;
  };

/** A row before (0) or after (1) the one the caret is in. */
export const addRow = (after: 0 | 1): Command =>
  withRows((rows, { table, row, column }, state) => {
    if (rows.length >= limits.tableRows) return null;
    return {
      rows: rows.toSpliced(row + after, 0, emptyRow(state, widthOf(table))),
      row: row + after,
      column,
    };
  });

export const addColumn = (after: 0 | 1): Command =>
  withRows((rows, { table, row, column }, state) => {
    if (widthOf(table) >= limits.tableColumns) return null;
    const wider = rows.map((cells) =>
      cells.copy(fragmentOf(cells, (all) => all.toSpliced(column + after, 0, emptyCell(state)))),
    );
    return { rows: wider, row, column: column + after };
  });

export const removeRow: Command = (state, dispatch) =>
  withRows((rows, { row, column }) =>
    rows.length < 2 ? null : { rows: rows.toSpliced(row, 1), row: Math.min(row, rows.length - 2), column },
  )(state, dispatch) || removeTable(state, dispatch);

export const removeColumn: Command = (state, dispatch) =>
  withRows((rows, { table, row, column }) => {
    if (widthOf(table) < 2) return null;
    const narrower = rows.map((cells) =>
      cells.childCount > 1 ? cells.copy(fragmentOf(cells, (all) => all.toSpliced(column, 1))) : cells,
    );
    return { rows: narrower, row, column: Math.max(0, column - 1) };
  })(state, dispatch) || removeTable(state, dispatch);

const fragmentOf = (row: Node, change: (cells: Node[]) => Node[]) =>
  row.type.create(null, change([...row.children])).content;

export const removeTable: Command = (state, dispatch) => {
  const table = around(state.selection.$from, ["table"]);
  if (!table) return false;
  dispatch?.(goToParagraphAt(state.tr.delete(table.pos, table.pos + table.node.nodeSize), table.pos));
  return true;
};

export const toggleHeaderRow: Command = (state, dispatch) => {
  const table = around(state.selection.$from, ["table"]);
  if (!table) return false;
  dispatch?.(state.tr.setNodeAttribute(table.pos, "headerRow", !table.node.attrs.headerRow));
  return true;
};

/** A row after the last one, the caret in its first cell. */
export const addLastRow: Command = withRows((rows, { table }, state) =>
  rows.length >= limits.tableRows
    ? null
    : { rows: [...rows, emptyRow(state, widthOf(table))], row: rows.length, column: 0 },
);

export const insertTable =
  (rows: number, columns: number, headerRow: boolean): Command =>
  (state, dispatch) => {
    const content = Array.from({ length: rows }, () => emptyRow(state, columns));
    return insertBlock(typeOf(state, "table").create({ headerRow }, content), 4)(state, dispatch);
  };
