import type { MoveEntry, TextEntry } from "./types";

export type Run = { source: "run"; entries: TextEntry[] };

/** Autosaves of one writer that follow each other stand for one sitting; a named or standing text stands alone. */
export function foldRuns(
  entries: (TextEntry | MoveEntry)[],
  isStanding: (entry: TextEntry) => boolean,
): (TextEntry | MoveEntry | Run)[] {
  const folded: (TextEntry | MoveEntry | Run)[] = [];
  let run: TextEntry[] = [];
  const flush = () => {
    if (run.length > 1) folded.push({ source: "run", entries: run });
    else folded.push(...run);
    run = [];
  };
  for (const entry of entries) {
    const folds =
      entry.source === "text" && entry.kind === "autosave" && entry.name === "" && !isStanding(entry);
    if (!folds || (run[0] && run[0].by !== entry.by)) flush();
    if (folds) run.push(entry);
    else folded.push(entry);
  }
  flush();
  return folded;
}
