import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { type Command, type EditorState, Selection, TextSelection } from "@tiptap/pm/state";
import { limits } from "@/newsroom/body/limits";
import { around, goToParagraphAt, typeOf } from "../containers";
import { insertBlock } from "../insert-block";

/** Where the caret is in a table; rows and columns count from the first. */
export type Spot = { table: Node; pos: number; row: number; column: number; cellPos: number; cell: Node };

export function spotOf($pos: ResolvedPos): Spot | null {
  const table = around($pos, ["table"]);
  const cell = around($pos, ["tableCell"]);
  if (!table || !cell || cell.depth !== table.depth + 2) return null;
  return {
    table: table.node,
    pos: table.pos,
    row: $pos.index(table.depth),
    column: $pos.index(table.depth + 1),
    cellPos: cell.pos,
    cell: cell.node,
  };
}

/** Where a cell of a table begins; a shorter row ends with its last. */
function cellPosOf(table: Node, pos: number, row: number, column: number): number {
  let at = pos + 1;
  for (let above = 0; above < row; above += 1) at += table.child(above).nodeSize;
  at += 1;
  const cells = table.child(row);
  for (let before = 0; before < Math.min(column, cells.childCount - 1); before += 1)
    at += cells.child(before).nodeSize;
  return at;
}

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

/** Tab: the next cell, a new row after the last one; Shift+Tab: the one before. */
export const goToCell =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const spot = spotOf(state.selection.$from);
    if (!spot) return false;
    const { table, row, column } = spot;
    const isEnd = direction > 0 ? column + 1 === table.child(row).childCount : column === 0;
    const nextRow = isEnd ? row + direction : row;
    if (nextRow >= table.childCount) return addRowAndEnter(state, dispatch);
    if (nextRow < 0) return true;
    const lastColumn = table.child(nextRow).childCount - 1;
    const nextColumn = isEnd ? (direction > 0 ? 0 : lastColumn) : column + direction;
    return enterCell(cellPosOf(table, spot.pos, nextRow, nextColumn))(state, dispatch);
  };

const addRowAndEnter: Command = withRows((rows, { table }, state) =>
  rows.length >= limits.tableRows
    ? null
    : { rows: [...rows, emptyRow(state, widthOf(table))], row: rows.length, column: 0 },
);

/** All the words of a cell are in hand, as in every table program: what is typed takes their place. */
const enterCell =
  (pos: number): Command =>
  (state, dispatch) => {
    const cell = state.doc.nodeAt(pos);
    if (!cell) return false;
    const from = TextSelection.near(state.doc.resolve(pos + 1)).from;
    const to = TextSelection.near(state.doc.resolve(pos + cell.nodeSize - 1), -1).to;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
    return true;
  };

/** Up and down keep the column; over the first row and under the last one the table is left. */
export const goToRow =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const spot = spotOf(state.selection.$from);
    if (!spot) return false;
    const row = spot.row + direction;
    if (row >= 0 && row < spot.table.childCount) {
      const pos = cellPosOf(spot.table, spot.pos, row, spot.column);
      const edge = direction > 0 ? pos + 1 : pos + (state.doc.nodeAt(pos)?.nodeSize ?? 2) - 1;
      dispatch?.(
        state.tr.setSelection(TextSelection.near(state.doc.resolve(edge), direction)).scrollIntoView(),
      );
      return true;
    }
    const out = direction > 0 ? spot.pos + spot.table.nodeSize : spot.pos;
    const next = Selection.findFrom(state.doc.resolve(out), direction);
    if (!next) return false;
    dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };

/** Words selected over several cells are deleted in each of them; the cells stay. */
export const clearCells =
  (text = ""): Command =>
  (state, dispatch) => {
    const { $from, $to, from, to } = state.selection;
    const first = spotOf($from);
    const last = spotOf($to);
    if (!first || !last || first.pos !== last.pos || first.cellPos === last.cellPos) return false;
    const tr = state.tr;
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type.name !== "tableCell") return true;
      const start = tr.mapping.map(Math.max(from, pos + 2));
      const end = tr.mapping.map(Math.min(to, pos + node.nodeSize - 2));
      if (end > start) tr.delete(start, end);
      return false;
    });
    tr.setSelection(TextSelection.create(tr.doc, from));
    if (text !== "") tr.insertText(text);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const insertTable =
  (rows: number, columns: number, headerRow: boolean): Command =>
  (state, dispatch) => {
    const content = Array.from({ length: rows }, () => emptyRow(state, columns));
    return insertBlock(typeOf(state, "table").create({ headerRow }, content), 4)(state, dispatch);
  };
