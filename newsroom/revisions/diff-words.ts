import { diffArrays } from "diff";

export type Piece = { kind: "same" | "added" | "removed"; text: string };

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });

/** Words, spaces and marks; a shadda never splits a word. */
export const wordsOf = (text: string) => Array.from(segmenter.segment(text), (part) => part.segment);

/** Beyond this many words a side is compared as a whole: the page must not wait for it. */
const MOST_WORDS = 20_000;
/** Texts further apart than this are compared as wholes too: the time grows with the square of it. */
const MOST_EDITS = 500;

/** What was taken out and put in, by whole words; pieces in reading order, joined they give both texts back. */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > MOST_WORDS) return replaced(before, after);
  const runs = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
  if (!runs) return replaced(before, after);
  const pieces = runs.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    }),
  );
  return gathered(pieces);
}

const replaced = (before: string, after: string): Piece[] =>
  [
    { kind: "removed" as const, text: before },
    { kind: "added" as const, text: after },
  ].filter((piece) => piece.text !== "");

/** A space between two changed words belongs to the change: readers see one stroke, not three. */
function gathered(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [at, piece] of pieces.entries()) {
    const isBetween = piece.kind === "same" && piece.text.trim() === "" && at < pieces.length - 1;
    if (piece.kind === "same" && !(isBetween && (removed || added))) {
      flush();
      result.push(piece);
      continue;
    }
    if (piece.kind !== "added") removed += piece.text;
    if (piece.kind !== "removed") added += piece.text;
  }
  flush();
  return result;
}
