import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { around } from "../containers";

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
export function cellPosOf(table: Node, pos: number, row: number, column: number): number {
  let at = pos + 1;
  for (let above = 0; above < row; above += 1) at += table.child(above).nodeSize;
  at += 1;
  const cells = table.child(row);
  for (let before = 0; before < Math.min(column, cells.childCount - 1); before += 1)
    at += cells.child(before).nodeSize;
  return at;
}
