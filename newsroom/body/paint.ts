import { isolate } from "@/newsroom/arabic/isolate";
import { holdsInline } from "./content";
import { type Attributes, markElement, nodeElement } from "./elements";
import { limits } from "./limits";
import { marks, nodeRule } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

/** What a rendering is made of: React elements, or strings of HTML. */
export interface Paint<Output> {
  element: (tag: string, attributes: Attributes, children: Output[]) => Output;
  text: (text: string) => Output;
}

const mostMarks = Object.keys(marks).length;
const isBlank = ({ type, content = [] }: BodyNode) => type === "paragraph" && content.length === 0;

/**
 * The blocks of a body in order, blank paragraphs left out. `opening` (the dateline) stands inside the
 * first paragraph, or in one of its own before a body that opens with anything else.
 */
export function paintBody<Output>(body: BodyDocument, paint: Paint<Output>, opening?: Output): Output[] {
  const blocks = body.content.filter((block) => !isBlank(block));
  const [first, ...others] = blocks;
  if (opening === undefined) return blocks.flatMap((block) => paintBlock(block, paint));
  if (first?.type !== "paragraph")
    return [paint.element("p", {}, [opening]), ...blocks.flatMap((block) => paintBlock(block, paint))];
  return [first, ...others].flatMap((block) => paintBlock(block, paint, block === first ? [opening] : []));
}

function paintBlock<Output>(
  node: BodyNode,
  paint: Paint<Output>,
  before: Output[] = [],
  place = { depth: 2, ltr: false },
): Output[] {
  const element = nodeElement(node);
  if (!element || isBlank(node) || place.depth > limits.depth) return [];
  const { dir } = element.attributes;
  const ltr = dir ? dir === "ltr" : place.ltr;
  const content = node.content ?? [];
  const children = holdsInline(nodeRule(node.type)?.content)
    ? paintRuns(content, paint, ltr)
    : content.flatMap((child) => paintBlock(child, paint, [], { depth: place.depth + 1, ltr }));
  return [paint.element(element.tag, element.attributes, [...before, ...children])];
}

/** Neighbours under the same mark share its element: a link half in bold is still one link. */
function paintRuns<Output>(runs: BodyNode[], paint: Paint<Output>, ltr: boolean, level = 0): Output[] {
  const painted: Output[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const key = markAt(runs[from], level);
    do to += 1;
    while (to < runs.length && markAt(runs[to], level) === key);
    const group = runs.slice(from, to);
    const mark = group[0]?.marks?.[level];
    if (!mark || level >= mostMarks) {
      painted.push(...group.flatMap((run) => paintRun(run, paint, ltr)));
      continue;
    }
    const inner = paintRuns(group, paint, ltr, level + 1);
    const element = markElement(mark);
    painted.push(...(element ? [paint.element(element.tag, element.attributes, inner)] : inner));
  }
  return painted;
}

const markAt = (run: BodyNode | undefined, level: number) => JSON.stringify(run?.marks?.[level] ?? null);

function paintRun<Output>(run: BodyNode, paint: Paint<Output>, ltr: boolean): Output[] {
  if (run.type !== "text") {
    const element = run.type === "hardBreak" ? nodeElement(run) : null;
    return element ? [paint.element(element.tag, {}, [])] : [];
  }
  if (typeof run.text !== "string" || run.text === "") return [];
  if (ltr) return [paint.text(run.text)];
  return isolate(run.text).map(({ text, isolated }) =>
    isolated ? paint.element("bdi", {}, [paint.text(text)]) : paint.text(text),
  );
}
