import { diffWords } from "@/newsroom/revisions/diff-words";

/** Words to take out of a paragraph at `from`, and those to put there. */
export type Change = { from: number; to: number; replacement: string };

/**
 * What makes one paragraph of the other, word by word. A remark hangs on words: what is only put in takes
 * the word beside it along.
 */
export function changesWithin(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { kind, text } of diffWords(before, after)) {
    if (kind === "same") {
      open = null;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, replacement: "" };
      changes.push(open);
    }
    if (kind === "added") open.replacement += text;
    else {
      at += text.length;
      open.to = at;
    }
  }
  return changes.map((change) => (change.from < change.to ? change : withNeighbour(before, change)));
}

function withNeighbour(before: string, { from, replacement }: Change): Change {
  const left = /\S+\s*$/.exec(before.slice(0, from))?.[0] ?? "";
  if (left !== "") return { from: from - left.length, to: from, replacement: left + replacement };
  const right = /^\s*\S+/.exec(before.slice(from))?.[0] ?? "";
  return { from, to: from + right.length, replacement: replacement + right };
}
