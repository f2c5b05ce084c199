import type { BodyNode } from "./types";

const space = /[\t\n\f\r ]+/g;
const onlySpace = /^[\t\n\f\r ]*$/;

/** Space holding a line break is how the HTML was laid out; spaces alone are what somebody typed. */
export const breakLines = (text: string) =>
  text.replace(space, (found) => (/^ +$/.test(found) ? found : "\n"));

/** Line breaks at the edges of a block or of a forced break go, others become a space. */
export function tidyRuns(runs: BodyNode[]): BodyNode[] {
  const tidied = runs.map((run, at) => {
    if (run.text === undefined) return run;
    const atStart = runs[at - 1]?.type !== "text";
    const atEnd = runs[at + 1]?.type !== "text";
    const text = run.text.replace(atStart ? /^\n/ : "", "").replace(atEnd ? /\n$/ : "", "");
    return { ...run, text: text.replaceAll("\n", " ") };
  });
  return tidied.filter((run) => run.text !== "");
}

export const isOnlySpace = (runs: BodyNode[]) =>
  runs.every((run) => run.type === "hardBreak" || onlySpace.test(run.text ?? ""));
