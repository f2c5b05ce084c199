import { diffArrays } from "diff";

export type Piece = { kind: "same" | "added" | "removed"; text: string };

const word = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}\p{N}\p{Cf}]+|\s+|./gsu;

/** Words, spaces and marks; a shadda never splits a word. (`Intl.Segmenter` says the same twenty times slower.) */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Beyond this many words a side is compared as a whole: the page must not wait for it. */
const MOST_WORDS = 20_000;
/** Texts further apart than this are compared as wholes too: the time grows with the square of it. */
const MOST_EDITS = 500;

/** What one comparison may still cost, in words looked at: many long blocks together must not hold up the page either. */
export type Budget = { left: number };

/** Less than a second of one processor; an honest correction takes a thousandth of it. */
export const aBudget = (): Budget => ({ left: 20_000_000 });

/**
 * What was taken out and put in, by whole words; pieces in reading order, joined they give both texts back. With the
 * budget spent, what differs is shown as a whole.
 */
export function diffWords(before: string, after: string, budget: Budget = aBudget()): Piece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  if (budget.left <= 0) return replaced(before, after);
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const words = old.length + fresh.length;
  if (words > MOST_WORDS) return replaced(before, after);
  const most = Math.min(MOST_EDITS, Math.floor(budget.left / words));
  const runs = diffArrays(old, fresh, { maxEditLength: most });
  budget.left -= words * (runs ? 1 + editsIn(runs) : most);
  if (!runs) return replaced(before, after);
  const pieces = runs.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    }),
  );
  return gathered(pieces);
}

/**
 * The same for a block of several lines, a list or a table: each line is compared with the one that answers to it, so a
 * word added at the end of one does not reach into the next.
 */
export function diffLines(before: string, after: string, budget: Budget = aBudget()): Piece[] {
  const runs = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS }) ?? [];
  if (runs.length < 2) return diffWords(before, after, budget);
  return joined(
    runs.flatMap((run, at) => {
      const [last, next] = [runs[at - 1], runs[at + 1]];
      if (run.added && last?.removed) return [];
      const old = run.added ? [] : run.value;
      const fresh = run.removed ? (next?.added ? next.value : []) : run.value;
      if (old.length !== fresh.length) return diffWords(old.join(""), fresh.join(""), budget);
      return old.flatMap((line, index) => diffWords(line, fresh[index] ?? "", budget));
    }),
  );
}

/** Each with the break that ends it. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Neighbours of one kind are one piece. */
const joined = (pieces: Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((result, { kind, text }) => {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
    return result;
  }, []);

const editsIn = (runs: { added: boolean; removed: boolean; count: number }[]) =>
  runs.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);

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
