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
    const atStart = isEdge(runs[at - 1]);
    const atEnd = isEdge(runs[at + 1]);
    const text = run.text.replace(atStart ? /^\n/ : "", "").replace(atEnd ? /\n$/ : "", "");
    return { ...run, text: text.replaceAll("\n", " ") };
  });
  return tidied.filter((run) => run.text !== "");
}

const isEdge = (run: BodyNode | undefined) => run === undefined || run.type === "hardBreak";

export const isOnlySpace = (runs: BodyNode[]) =>
  runs.every((run) => run.type === "hardBreak" || (run.type === "text" && onlySpace.test(run.text ?? "")));
