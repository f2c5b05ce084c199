import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, PluginKey, type Selection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { NamedFinding } from "@/newsroom/style/check-story";
import { type Change, changeOf } from "./change-of";
import { blocksOf, placeOf } from "./words-of-doc";

/** A finding that stands on the page; its id stays the same while the text changes around it. */
export type Marked = NamedFinding & { id: string };

export type Marks = { set: DecorationSet; open: string | null };

export const marksKey = new PluginKey<Marks>("checker");
export const noMarks: Marks = { set: DecorationSet.empty, open: null };

const marksOf = (state: EditorState) => marksKey.getState(state) ?? noMarks;

const looks = {
  advice: "underline decoration-dotted decoration-2 decoration-blue underline-offset-4",
  warning: "underline decoration-wavy decoration-amber underline-offset-4",
  blocks: "underline decoration-double decoration-accent underline-offset-4 bg-accent/10",
} as const;

const markedBy = (decoration: Decoration): Marked => decoration.spec.finding;

/**
 * Puts what was found under the blocks that are still the ones that were checked; the others keep the marks
 * they have until they are checked themselves.
 */
export function mark(state: EditorState, checked: readonly Node[], found: readonly Marked[]): Transaction {
  const byPlace = new Map<unknown, Marked[]>();
  for (const one of found) byPlace.set(one.paragraph, [...(byPlace.get(one.paragraph) ?? []), one]);
  const fresh = new Map(checked.map((node, index) => [node, byPlace.get(index + 1) ?? []]));
  const { set } = marksOf(state);
  const decorations = blocksOf(state.doc).flatMap((block) => {
    const here = fresh.get(block.node);
    if (!here) return set.find(block.pos, block.pos + block.node.nodeSize);
    return here.map((finding) => {
      const { from, to } = placeOf(block, finding.from, finding.to);
      const attributes = { class: looks[finding.severity], "data-finding": finding.id };
      return Decoration.inline(from, to, attributes, { finding });
    });
  });
  return state.tr
    .setMeta(marksKey, { set: DecorationSet.create(state.doc, decorations) })
    .setMeta("addToHistory", false);
}

export const open = (state: EditorState, id: string | null): Transaction =>
  state.tr.setMeta(marksKey, { open: id }).setMeta("addToHistory", false);

export function applyMarks(marks: Marks, tr: Transaction): Marks {
  const told: Partial<Marks> | undefined = tr.getMeta(marksKey);
  if (tr.docChanged) return { set: withoutTouched(marks.set.map(tr.mapping, tr.doc), tr), open: null };
  if (told) return { ...marks, ...told };
  return tr.selectionSet ? { ...marks, open: idAt(marks.set, tr.selection) } : marks;
}

const idAt = (set: DecorationSet, { from, to, empty }: Selection) =>
  empty ? (set.find(from, to).map(markedBy)[0]?.id ?? null) : null;

/** The finding the caret stands in or beside. */
export const findingAt = (state: EditorState) => idAt(marksOf(state).set, state.selection);

/** Every change is looked at: a mark whose words are not what was found any more is gone. */
function withoutTouched(set: DecorationSet, tr: Transaction): DecorationSet {
  const touched: Decoration[] = [];
  for (const [index, map] of tr.mapping.maps.entries()) {
    const later = tr.mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      touched.push(...set.find(later.map(start, -1), later.map(end, 1)));
    });
  }
  return set.remove(touched.filter((decoration) => !isWhole(tr.doc, decoration)));
}

const kinds = [/[\p{L}\p{M}\p{N}]/u, /\s/];
const kindOf = (letter: string) => kinds.findIndex((kind) => kind.test(letter));
const textIn = (doc: Node, from: number, to: number) =>
  doc.textBetween(from, to, "\u2029", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : ""));

/** The words found stand there, and nothing has grown onto them. */
function isWhole(doc: Node, { from, to, spec }: Decoration): boolean {
  const { found } = spec.finding as Marked;
  if (textIn(doc, from, to) !== found) return false;
  const [start, end] = [doc.resolve(from), doc.resolve(to)];
  const before = textIn(doc, Math.max(start.start(), from - 1), from);
  const after = textIn(doc, to, Math.min(end.end(), to + 1));
  const grows = (beside: string, edge: string | undefined) =>
    beside !== "" && kindOf(beside) >= 0 && kindOf(beside) === kindOf(edge ?? "");
  return !grows(before, found[0]) && !grows(after, found.at(-1));
}

const find = (state: EditorState, id: string) =>
  marksOf(state).set.find(undefined, undefined, (spec) => spec.finding.id === id)[0];

/** Where a finding stands now; null once its words have changed. */
export function placeNow(state: EditorState, id: string): { from: number; to: number } | null {
  const decoration = find(state, id);
  return decoration ? { from: decoration.from, to: decoration.to } : null;
}

/** The finding after the caret, or before it; round the end of the text. */
export function nextFrom(state: EditorState, by: 1 | -1): Marked | null {
  const all = marksOf(state)
    .set.find()
    .sort((one, other) => one.from - other.from);
  const { from } = state.selection;
  const next =
    by === 1
      ? (all.find((one) => one.from > from) ?? all[0])
      : (all.findLast((one) => one.from < from) ?? all.at(-1));
  return next ? markedBy(next) : null;
}

/** Puts the fix in the place of the finding's words. */
export function fix(state: EditorState, id: string, words: string): Transaction | null {
  const decoration = find(state, id);
  if (!decoration) return null;
  const { from, to, insert } = changeOf({ ...markedBy(decoration), ...positions(decoration) }, words);
  return closeHistory(write(state.tr, { from, to, insert }));
}

const positions = ({ from, to }: Decoration) => ({ from, to });

const write = (tr: Transaction, { from, to, insert }: Change) =>
  insert === "" ? tr.delete(from, to) : tr.insertText(insert, from, to);

/** All rounds of fixes in one step, which one «undo» takes back. */
export function fixRounds(state: EditorState, rounds: readonly NamedFinding[][]): Transaction {
  const { tr } = state;
  for (const round of rounds) {
    const blocks = blocksOf(tr.doc);
    const inBody = round.filter((finding) => typeof finding.paragraph === "number" && finding.paragraph > 0);
    const order = (one: NamedFinding) => Number(one.paragraph);
    for (const finding of inBody.sort((one, other) => order(other) - order(one) || other.from - one.from)) {
      const block = blocks[order(finding) - 1];
      const change = changeOf(finding, finding.fixes[0] ?? "");
      if (block) write(tr, { insert: change.insert, ...placeOf(block, change.from, change.to) });
    }
  }
  return closeHistory(tr);
}
