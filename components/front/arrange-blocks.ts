import type { Front } from "@/db/types";

export type Block = Front["blocks"][number];
export type BlockRow =
  | { kind: "feature" | "columns"; blocks: [Block] }
  /** Sections with little to show stand side by side. */
  | { kind: "side-by-side"; blocks: Block[] };

/** A block with this many stories fills a row of its own. */
const FULL = 4;
const SIDE_BY_SIDE = 3;

/** The rows of the front: full sections alternate between two layouts, thin ones share a row. */
export function arrangeBlocks(blocks: Block[]): BlockRow[] {
  const rows: BlockRow[] = [];
  let thin: Block[] = [];
  for (const block of blocks) {
    if (block.cards.length >= FULL) {
      const before = rows.filter((row) => row.kind !== "side-by-side").length;
      rows.push({ kind: before % 2 === 0 ? "feature" : "columns", blocks: [block] });
      continue;
    }
    thin.push(block);
    if (thin.length < SIDE_BY_SIDE) continue;
    rows.push({ kind: "side-by-side", blocks: thin });
    thin = [];
  }
  return thin.length > 0 ? [...rows, { kind: "side-by-side", blocks: thin }] : rows;
}
