import { isDeepStrictEqual } from "node:util";
import type { StoryText } from "@/db/types";
import { blockText } from "./compare-bodies";
import { type ChosenField, chosenFields, printed, type WrittenField, writtenFields } from "./compare-texts";
import { aBudget, diffLines, diffWords, type Piece } from "./diff-words";
import { type MergeChunk, mergeBodies } from "./merge-bodies";

/** Who changed it; where both did, and differently, a person has to choose. */
export type ChangedBy = "mine" | "theirs" | "conflict";

export type ThreeWay = {
  written: { field: WrittenField; kind: ChangedBy; words: Piece[] }[];
  chosen: { field: ChosenField; kind: ChangedBy }[];
  /** `words` runs from their text to mine. */
  chunks: (MergeChunk & { words: Piece[] })[];
};

type Three = { base: StoryText; mine: StoryText; theirs: StoryText };

/** Two texts that came from the same one, side by side: every place where they differ, and who changed it. */
export function compareThree({ base, mine, theirs }: Three): ThreeWay {
  const differs = (field: WrittenField | ChosenField) => !isDeepStrictEqual(mine[field], theirs[field]);
  const kindOf = (field: WrittenField | ChosenField): ChangedBy => {
    if (isDeepStrictEqual(base[field], mine[field])) return "theirs";
    return isDeepStrictEqual(base[field], theirs[field]) ? "mine" : "conflict";
  };
  const budget = aBudget();
  return {
    written: writtenFields.filter(differs).map((field) => ({
      field,
      kind: kindOf(field),
      words: diffWords(printed(theirs, field), printed(mine, field), budget),
    })),
    chosen: chosenFields.filter(differs).map((field) => ({ field, kind: kindOf(field) })),
    chunks: mergeBodies(base.body, mine.body, theirs.body).map((chunk) => ({
      ...chunk,
      words: diffLines(textOf(chunk.theirs), textOf(chunk.mine), budget),
    })),
  };
}

const textOf = (blocks: MergeChunk["mine"]) => blocks.map(blockText).join("\n");
