import { diffArrays } from "diff";
import type { BodyJson, BodyNodeJson } from "@/db/types";
import { blockKey, MOST_BLOCK_EDITS } from "./compare-bodies";

/** A stretch of the body; where both changed it differently, a person has to choose. */
export type MergeChunk = {
  kind: "same" | "mine" | "theirs" | "both" | "conflict";
  base: BodyNodeJson[];
  mine: BodyNodeJson[];
  theirs: BodyNodeJson[];
};

/** For each base block the index of its equal in `side`, or -1; two bodies too far apart have none. */
function matches(base: string[], side: string[]): number[] {
  const found = base.map(() => -1);
  let [at, other] = [0, 0];
  for (const run of diffArrays(base, side, { maxEditLength: MOST_BLOCK_EDITS }) ?? []) {
    if (run.removed) at += run.value.length;
    else if (run.added) other += run.value.length;
    else for (const _ of run.value) found[at++] = other++;
  }
  return found;
}

/** Three bodies in stretches: what stayed, what one of the two changed, and where they contradict each other. */
export function mergeBodies(base: BodyJson, mine: BodyJson, theirs: BodyJson): MergeChunk[] {
  const sides = [base, mine, theirs].map((body) => body.content.map(blockKey)) as [
    string[],
    string[],
    string[],
  ];
  const [inMine, inTheirs] = [matches(sides[0], sides[1]), matches(sides[0], sides[2])];
  const chunks: MergeChunk[] = [];
  let [fromBase, fromMine, fromTheirs] = [0, 0, 0];
  const cut = (toBase: number, toMine: number, toTheirs: number) => {
    const chunk = {
      base: base.content.slice(fromBase, toBase),
      mine: mine.content.slice(fromMine, toMine),
      theirs: theirs.content.slice(fromTheirs, toTheirs),
    };
    if (chunk.base.length + chunk.mine.length + chunk.theirs.length > 0)
      chunks.push({ kind: kindOf(chunk), ...chunk });
    [fromBase, fromMine, fromTheirs] = [toBase, toMine, toTheirs];
  };
  for (const [at, mineAt] of inMine.entries()) {
    const theirsAt = inTheirs[at] ?? -1;
    if (mineAt < 0 || theirsAt < 0) continue;
    cut(at, mineAt, theirsAt);
    cut(at + 1, mineAt + 1, theirsAt + 1);
  }
  cut(base.content.length, mine.content.length, theirs.content.length);
  return joined(chunks);
}

function kindOf({ base, mine, theirs }: Omit<MergeChunk, "kind">): MergeChunk["kind"] {
  const [was, my, their] = [base, mine, theirs].map((blocks) => blocks.map(blockKey).join("\n"));
  if (my === their) return my === was ? "same" : "both";
  if (my === was) return "theirs";
  return their === was ? "mine" : "conflict";
}

/** Neighbours that stayed the same are one stretch. */
function joined(chunks: MergeChunk[]): MergeChunk[] {
  const result: MergeChunk[] = [];
  for (const chunk of chunks) {
    const last = result.at(-1);
    if (last?.kind === "same" && chunk.kind === "same") {
      last.base.push(...chunk.base);
      last.mine.push(...chunk.mine);
      last.theirs.push(...chunk.theirs);
    } else result.push(chunk);
  }
  return result;
}
