import type { FrontPart } from "@/db/types";

export type Block = Extract<FrontPart, { kind: "section" }>;
export type Band = Exclude<FrontPart, Block>;
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

/** The page under its top: each band goes under the row that holds the last section before it. */
export function arrangeParts(parts: FrontPart[]): (BlockRow | Band)[] {
  const rows = arrangeBlocks(parts.filter((part) => part.kind === "section"));
  const bands = parts.flatMap((part, at) => {
    if (part.kind === "section") return [];
    return [{ band: part, after: parts.slice(0, at).filter(({ kind }) => kind === "section").length }];
  });
  let passed = 0;
  const placed = rows.flatMap((row) => {
    passed += row.blocks.length;
    const due = bands.filter(({ after }) => after > passed - row.blocks.length && after <= passed);
    return [row, ...due.map(({ band }) => band)];
  });
  return [...bands.filter(({ after }) => after === 0).map(({ band }) => band), ...placed];
}

/** Seven become 3, 2 and 2: no block is left alone in a row of three. */
function shareEvenly(blocks: Block[]): Block[][] {
  const rows = Math.ceil(blocks.length / SIDE_BY_SIDE);
  const longer = blocks.length % rows || rows;
  const short = Math.ceil(blocks.length / rows) - 1;
  const startOf = (row: number) => row * short + Math.min(row, longer);
  return Array.from({ length: rows }, (_, row) => blocks.slice(startOf(row), startOf(row + 1)));
}
