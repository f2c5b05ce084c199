import { diffArrays } from "diff";
import type { BodyJson, BodyNodeJson } from "@/db/types";
import { textLines } from "@/newsroom/body/to-text";
import { aBudget, type Budget, diffLines, type Piece, wordsOf } from "./diff-words";

/** One block of the body on either side; `words` says what changed inside it. */
export type BlockChange = {
  kind: "same" | "added" | "removed" | "changed";
  before: BodyNodeJson | null;
  after: BodyNodeJson | null;
  words: Piece[];
};

/** Two blocks that share less than a third of their words are two blocks, not one that changed. */
const LIKENESS = 1 / 3;

/** Bodies that differ in more blocks than this are two bodies: nobody waits for what they share. */
export const MOST_BLOCK_EDITS = 400;
/** A changed block has moved no further than so many blocks. */
const NEAR = 40;

/** Its words, a line for each paragraph; a table's, a line for each row. */
export const blockText = (block: BodyNodeJson): string =>
  block.type === "table" ? (block.content ?? []).map(rowText).join("\n") : textLines(block).join("\n");

const rowText = (row: BodyNodeJson) =>
  (row.content ?? []).map((cell) => textLines(cell).join(" ")).join(" │ ");

/** Equal blocks have equal keys, whatever the order of their attributes. */
export const blockKey = (block: BodyNodeJson): string =>
  JSON.stringify(block, (_key, value) => inOrder(value));

const wordKeys = new Set(["text", "caption"]);

/** All of a block but its words: what it is made of, which pictures, links and pieces it shows. */
export const blockFrame = (block: BodyNodeJson): string =>
  JSON.stringify(block, (key, value) =>
    wordKeys.has(key) && typeof value === "string" ? "" : inOrder(value),
  );

const inOrder = (value: unknown) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The blocks of two bodies side by side, in reading order. */
export function compareBodies(before: BodyJson, after: BodyJson, budget = aBudget()): BlockChange[] {
  const keys = new Map([...before.content, ...after.content].map((block) => [block, blockKey(block)]));
  const runs = diffArrays(before.content, after.content, {
    comparator: (one, other) => keys.get(one) === keys.get(other),
    maxEditLength: MOST_BLOCK_EDITS,
  });
  if (!runs) return [...before.content.map(removedBlock), ...after.content.map(addedBlock)];
  const changes: BlockChange[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) continue;
    if (!run.added && !run.removed) {
      changes.push(...run.value.map(same));
      continue;
    }
    const next = runs[at + 1];
    const isPair = run.removed && next?.added;
    const fresh = isPair ? next.value : run.added ? run.value : [];
    changes.push(...paired(run.removed ? run.value : [], fresh, budget));
    if (isPair) at += 1;
  }
  return changes;
}

const same = (block: BodyNodeJson): BlockChange => ({
  kind: "same",
  before: block,
  after: block,
  words: [{ kind: "same", text: blockText(block) }],
});

const removedBlock = (block: BodyNodeJson): BlockChange => ({
  kind: "removed",
  before: block,
  after: null,
  words: [{ kind: "removed", text: blockText(block) }],
});

const addedBlock = (block: BodyNodeJson): BlockChange => ({
  kind: "added",
  before: null,
  after: block,
  words: [{ kind: "added", text: blockText(block) }],
});

/** Each old block finds the first new one like it, in order; the rest came or went. */
function paired(old: BodyNodeJson[], fresh: BodyNodeJson[], budget: Budget): BlockChange[] {
  const changes: BlockChange[] = [];
  const bags = new Map([...old, ...fresh].map((block) => [block, bagOf(block)]));
  let from = 0;
  for (const block of old) {
    const near = fresh.slice(from, from + NEAR).findIndex((candidate) => isLike(block, candidate, bags));
    const like = from + near;
    if (near < 0) {
      changes.push(removedBlock(block));
      continue;
    }
    changes.push(...fresh.slice(from, like).map(addedBlock));
    const after = fresh[like] as BodyNodeJson;
    changes.push({
      kind: "changed",
      before: block,
      after,
      words: diffLines(blockText(block), blockText(after), budget),
    });
    from = like + 1;
  }
  return [...changes, ...fresh.slice(from).map(addedBlock)];
}

type Bag = Set<string>;

function isLike(one: BodyNodeJson, other: BodyNodeJson, bags: Map<BodyNodeJson, Bag>): boolean {
  const both = [one, other].map((block) => bags.get(block) ?? bagOf(block));
  const [few, many] = both.sort((a, b) => a.size - b.size) as [Bag, Bag];
  if (few.size === 0) return one.type === other.type && many.size === 0;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared / many.size >= LIKENESS;
}

const bagOf = (block: BodyNodeJson) =>
  new Set(wordsOf(blockText(block)).filter((word) => /\p{L}|\p{N}/u.test(word)));
