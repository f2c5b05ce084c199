import type { Problem } from "../types";
import { isAsked, ProblemList } from "./problem-list";

export type RefusalProps = { message: string; problems: Problem[]; onLeave?: () => void };

/** Why something was not done, and where to put it right; the sentence itself says it of what was asked beside it. */
export function Refusal({ message, problems, onLeave }: RefusalProps) {
  const elsewhere = problems.filter(({ field }) => !isAsked(field));
  return (
    <div role="alert" className="rounded-md border border-accent px-3 py-2">
      <p className="font-bold text-accent">{message}</p>
      <ProblemList problems={elsewhere} {...(onLeave ? { onLeave } : {})} />
    </div>
  );
}
