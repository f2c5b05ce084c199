import { limits } from "./limits";

interface Spans {
  colspan: number;
  rowspan: number;
}

/**
 * Rows of merged cells as rows of single ones: null stands where a wider or longer cell reached. Spans are
 * no larger than a table may be, whatever they say.
 */
export function layCells<Cell>(
  rows: readonly (readonly Cell[])[],
  spansOf: (cell: Cell) => Spans,
): (Cell | null)[][] {
  let reaching: number[] = [];
  return rows.map((cells) => {
    const laid: (Cell | null)[] = [];
    const next: number[] = [];
    const skipReached = () => {
      for (let left = reaching[laid.length] ?? 0; left > 0; left = reaching[laid.length] ?? 0) {
        next[laid.length] = left - 1;
        laid.push(null);
      }
    };
    for (const cell of cells) {
      skipReached();
      const { colspan, rowspan } = spansOf(cell);
      const from = laid.length;
      laid.push(cell);
      for (let more = 1; more < clamp(colspan, limits.tableColumns); more += 1) laid.push(null);
      for (let at = from; at < laid.length; at += 1) next[at] = clamp(rowspan, limits.tableRows) - 1;
    }
    skipReached();
    reaching = next;
    return laid;
  });
}

const clamp = (span: number, most: number) => (span >= 1 ? Math.min(Math.trunc(span), most) : 1);
