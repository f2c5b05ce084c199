import { fold } from "./fold";
import { stem } from "./stem";

/** A text in pieces; those that were searched for are marked. */
export type MarkedText = { text: string; isHit: boolean }[];

const word = /[\p{L}\p{M}\p{N}\u0640]+/gu;
let segmenter: Intl.Segmenter | undefined;

/** Whether a word as written is one of these stems; answers are kept, since the same words stand in every article. */
function hitsOf(stems: Set<string>) {
  const known = new Map<string, boolean>();
  return (written: string) => {
    const seen = known.get(written);
    if (seen !== undefined) return seen;
    const isHit = fold(written)
      .split(" ")
      .some((part) => stems.has(stem(part)));
    known.set(written, isHit);
    return isHit;
  };
}

export type Marker = { mark: (text: string) => MarkedText; snippet: (text: string) => MarkedText | null };

const SNIPPET = { before: 60, letters: 220 };

/** Marks these stems in texts, and cuts the stretch around the first of them out of a long one. */
export function markerOf(stems: Set<string>): Marker {
  const isHit = hitsOf(stems);
  const mark = (text: string) => markedBy(isHit, text);
  const snippet = (text: string) => {
    const at = firstHit(isHit, text);
    return at === null ? null : mark(stretchAt(text, at));
  };
  return { mark, snippet };
}

function markedBy(isHit: (written: string) => boolean, text: string): MarkedText {
  segmenter ??= new Intl.Segmenter("ar", { granularity: "word" });
  const pieces: MarkedText = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const piece = { text: segment, isHit: isWordLike === true && isHit(segment) };
    const last = pieces.at(-1);
    if (last && last.isHit === piece.isHit) last.text += segment;
    else pieces.push(piece);
  }
  return pieces;
}

/** The segmenter is asked for the stretch alone: it takes 40 µs a word. */
function firstHit(isHit: (written: string) => boolean, text: string): number | null {
  for (const { 0: written, index } of text.matchAll(word)) if (isHit(written)) return index;
  return null;
}

function stretchAt(text: string, at: number): string {
  const start = at <= SNIPPET.before ? 0 : text.indexOf(" ", at - SNIPPET.before) + 1;
  const end = start + SNIPPET.letters;
  const cut = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), at + 1);
  const stretch = text.slice(start, cut).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "… " : ""}${stretch}${cut < text.length ? " …" : ""}`;
}
