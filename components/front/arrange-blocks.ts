import type { Front } from "@/db/types";

export type Block = Front["blocks"][number];
/** `feature` and `columns` hold one section, `side-by-side` those with little to show. */
export interface BlockRow {
  kind: "feature" | "columns" | "side-by-side";
  blocks: Block[];
}

/** A block with this many stories fills a row of its own. */
const FULL = 4;
const SIDE_BY_SIDE = 3;

const isThin = (block: Block) => block.cards.length < FULL;

/** The rows of the front: full sections alternate between two layouts, thin ones share rows evenly. */
export function arrangeBlocks(blocks: Block[]): BlockRow[] {
  const shared = shareEvenly(blocks.filter(isThin));
  let fullRows = 0;
  return blocks.flatMap((block): BlockRow[] => {
    if (isThin(block)) {
      const row = shared.find((together) => together.at(-1) === block);
      return row ? [{ kind: row.length > 1 ? "side-by-side" : "feature", blocks: row }] : [];
    }
    fullRows += 1;
    return [{ kind: fullRows % 2 === 1 ? "feature" : "columns", blocks: [block] }];
  });
}

/** Seven become 3, 2 and 2: no block is left alone in a row of three. */
function shareEvenly(blocks: Block[]): Block[][] {
  const rows = Math.ceil(blocks.length / SIDE_BY_SIDE);
  const longer = blocks.length % rows || rows;
  const short = Math.ceil(blocks.length / rows) - 1;
  const startOf = (row: number) => row * short + Math.min(row, longer);
  return Array.from({ length: rows }, (_, row) => blocks.slice(startOf(row), startOf(row + 1)));
}
