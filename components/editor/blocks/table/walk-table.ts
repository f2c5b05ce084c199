import { type Command, Selection, TextSelection } from "@tiptap/pm/state";
import { cellPosOf, spotOf } from "./spot";
import { addLastRow } from "./table-commands";

/** Tab: the next cell, a new row after the last one; Shift+Tab: the one before. */
export const goToCell =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const spot = spotOf(state.selection.$from);
    if (!spot) return false;
    const { table, row, column } = spot;
    const isEnd = direction > 0 ? column + 1 === table.child(row).childCount : column === 0;
    const nextRow = isEnd ? row + direction : row;
    if (nextRow >= table.childCount) return addLastRow(state, dispatch);
    if (nextRow < 0) return true;
    const lastColumn = table.child(nextRow).childCount - 1;
    const nextColumn = isEnd ? (direction > 0 ? 0 : lastColumn) : column + direction;
    return enterCell(cellPosOf(table, spot.pos, nextRow, nextColumn))(state, dispatch);
  };

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
