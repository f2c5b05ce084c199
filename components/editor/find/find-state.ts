import type { Node } from "@tiptap/pm/model";
import { type EditorState, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { findFolded, type Range } from "@/newsroom/arabic/fold-map";

export interface Found {
  words: string;
  matches: Range[];
  /** Which of them is the one in hand; −1 where there is none. */
  at: number;
}

export const findKey = new PluginKey<Found>("find");
export const nothing: Found = { words: "", matches: [], at: -1 };

const LEAF = "\ufffc";
const seen = new WeakMap<Node, { words: string; ranges: Range[] }>();

function rangesIn(block: Node, words: string): Range[] {
  const before = seen.get(block);
  if (before?.words === words) return before.ranges;
  const ranges = findFolded(block.textBetween(0, block.content.size, undefined, LEAF), words);
  seen.set(block, { words, ranges });
  return ranges;
}

/** Every place of these words, paragraph by paragraph, as positions of the document. */
export function findIn(doc: Node, words: string): Range[] {
  const matches: Range[] = [];
  if (words.trim() === "") return matches;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const { from, to } of rangesIn(node, words))
      matches.push({ from: pos + 1 + from, to: pos + 1 + to });
    return false;
  });
  return matches;
}

/** The first place from here on, and from the beginning when there is none. */
const nearest = (matches: Range[], pos: number) => {
  const at = matches.findIndex(({ from }) => from >= pos);
  return at >= 0 ? at : matches.length - 1 >= 0 ? 0 : -1;
};

export function applyFind(found: Found, tr: Transaction): Found {
  const asked: Partial<Found> | undefined = tr.getMeta(findKey);
  const words = asked?.words ?? found.words;
  if (!asked && !tr.docChanged) return found;
  const isNew = tr.docChanged || words !== found.words;
  const matches = isNew ? findIn(tr.doc, words) : found.matches;
  const at = asked?.at ?? nearest(matches, tr.selection.from);
  return { words, matches, at };
}

export const search = (state: EditorState, words: string) => state.tr.setMeta(findKey, { words });

/** Goes to the next place, or to the one before; round the end of the text. */
export function step(state: EditorState, by: 1 | -1): Transaction | null {
  const { matches, at } = findKey.getState(state) ?? nothing;
  if (matches.length === 0) return null;
  return goTo(state, (at + by + matches.length) % matches.length);
}

export function goTo(state: EditorState, at: number): Transaction | null {
  const match = findKey.getState(state)?.matches[at];
  if (!match) return null;
  const selection = TextSelection.create(state.doc, match.from, match.to);
  return state.tr.setSelection(selection).setMeta(findKey, { at }).scrollIntoView();
}

const write = (tr: Transaction, { from, to }: Range, words: string) =>
  words === "" ? tr.delete(from, to) : tr.insertText(words, from, to);

/** Replaces the place in hand; the next one comes into hand. */
export function replaceOne(state: EditorState, words: string): Transaction | null {
  const { matches, at } = findKey.getState(state) ?? nothing;
  const match = matches[at];
  if (!match) return null;
  const tr = write(state.tr, match, words);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(match.from + words.length))).scrollIntoView();
}

/** Replaces them all in one step, which one «undo» takes back. */
export function replaceAll(state: EditorState, words: string): Transaction | null {
  const { matches } = findKey.getState(state) ?? nothing;
  if (matches.length === 0) return null;
  return [...matches].reverse().reduce((tr, match) => write(tr, match, words), state.tr);
}
