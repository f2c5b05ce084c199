import { type NodeName, nodeRule, nodes } from "./schema";

interface Step {
  names: Set<string>;
  least: number;
  most: number;
}

const plans = new Map<string, Step[]>();

/** Whether these children, in this order, are what the expression asks for: "paragraph block*". */
export function fits(expression: string, children: readonly string[]): boolean {
  let next = 0;
  for (const { names, least, most } of planOf(expression)) {
    const from = next;
    while (next - from < most && names.has(children[next] ?? "")) next += 1;
    if (next - from < least) return false;
  }
  return next === children.length;
}

/** Whether text stands directly inside such a node. */
export const holdsInline = (expression: string | undefined) =>
  expression !== undefined && planOf(expression).some(({ names }) => names.has("text"));

function planOf(expression: string) {
  const plan = plans.get(expression) ?? expression.split(" ").map(stepOf);
  plans.set(expression, plan);
  return plan;
}

function stepOf(term: string): Step {
  const name = term.replace(/[*+?]$/, "");
  const inGroup = Object.keys(nodes).filter((node) => nodeRule(node)?.group?.split(" ").includes(name));
  return {
    names: new Set(inGroup.length > 0 ? inGroup : [name as NodeName]),
    least: term.endsWith("*") || term.endsWith("?") ? 0 : 1,
    most: term.endsWith("*") || term.endsWith("+") ? Number.POSITIVE_INFINITY : 1,
  };
}
