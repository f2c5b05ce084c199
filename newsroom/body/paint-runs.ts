import { markElement, nodeElement } from "./elements";
import { paintNoteMark } from "./paint-notes";
import { paintText } from "./paint-text";
import type { Press } from "./press";
import { marks } from "./schema";
import type { BodyNode } from "./types";

const mostMarks = Object.keys(marks).length;

/** Neighbours under the same mark share its element: a link half in bold is still one link. */
export function paintRuns<Output>(runs: BodyNode[], press: Press<Output>, ltr: boolean, level = 0): Output[] {
  const painted: Output[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const key = markAt(runs[from], level);
    do to += 1;
    while (to < runs.length && markAt(runs[to], level) === key);
    const group = runs.slice(from, to);
    const mark = group[0]?.type === "footnote" ? undefined : group[0]?.marks?.[level];
    if (!mark || level >= mostMarks) {
      painted.push(...group.flatMap((run) => paintRun(run, press, ltr)));
      continue;
    }
    const inner = paintRuns(group, press, ltr, level + 1);
    const element = markElement(mark);
    painted.push(...(element ? [press.paint.element(element.tag, element.attributes, inner)] : inner));
  }
  return painted;
}

/** A footnote stands under no mark: its own link may not lie inside another. */
const markAt = (run: BodyNode | undefined, level: number) =>
  run?.type === "footnote" ? "footnote" : JSON.stringify(run?.marks?.[level] ?? null);

function paintRun<Output>(run: BodyNode, press: Press<Output>, ltr: boolean): Output[] {
  if (run.type === "footnote") return paintNoteMark(run, press);
  if (run.type !== "text") {
    const element = run.type === "hardBreak" ? nodeElement(run) : null;
    return element ? [press.paint.element(element.tag, {}, [])] : [];
  }
  if (typeof run.text !== "string" || run.text === "") return [];
  return paintText(run.text, press, ltr);
}
