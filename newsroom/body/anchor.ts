import type { AnchorJson } from "@/db/review-types";

/**
 * Where a remark hangs: the words themselves and what stood around them, so that it finds its place again
 * after the text has changed. `block` counts blocks that hold words, `from` UTF-16 units in that block.
 */
export type Anchor = AnchorJson;

export type Place = { block: number; from: number; to: number };

/** As much of the surroundings as tells two equal quotes apart. */
const AROUND = 24;

export function makeAnchor(texts: readonly string[], { block, from, to }: Place): Anchor {
  const text = texts[block] ?? "";
  return {
    block,
    from,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
  };
}

/**
 * The place of the anchor's words now, the likeliest where they stand several times; null when they are gone,
 * also when only the same short word stands somewhere else.
 */
export function findAnchor(texts: readonly string[], anchor: Anchor): Place | null {
  let best: { place: Place; score: number } | null = null;
  for (const [block, text] of texts.entries())
    for (const from of placesOf(anchor.quote, text)) {
      const score = likeness(text, from, block, anchor);
      if (isKnown(text, { block, from }, anchor) && (!best || score > best.score))
        best = { place: { block, from, to: from + anchor.quote.length }, score };
    }
  return best?.place ?? null;
}

/** A quote may stand in a text very often; the first hundred are looked at. */
const MOST_PLACES = 100;

function placesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  if (quote === "") return places;
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

/** Words of this length hardly stand in a text twice by chance. */
const TELLING = 14;

/** Equal words are the same ones when they are long, or something around them is as it was, or they hardly moved. */
function isKnown(text: string, { block, from }: Omit<Place, "to">, anchor: Anchor): boolean {
  if (anchor.quote.length >= TELLING) return true;
  if (block === anchor.block && Math.abs(from - anchor.from) <= AROUND) return true;
  return sharedAround(text, from, anchor) >= Math.min(4, anchor.before.length + anchor.after.length);
}

function likeness(text: string, from: number, block: number, anchor: Anchor): number {
  const around = sharedAround(text, from, anchor);
  const distance = Math.abs(block - anchor.block) + Math.min(1, Math.abs(from - anchor.from) / 1_000);
  return around * 2 - distance;
}

const sharedAround = (text: string, from: number, { quote, before, after }: Anchor) =>
  sharedEnd(text.slice(0, from), before) + sharedStart(text.slice(from + quote.length), after);

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

const sharedEnd = (one: string, other: string) =>
  sharedStart([...one.slice(-AROUND)].reverse().join(""), [...other].reverse().join(""));
