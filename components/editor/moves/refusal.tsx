import type { Problem } from "../types";
import { ProblemList } from "./problem-list";

export type RefusalProps = { message: string; problems: Problem[]; onLeave?: () => void };

/** Why something was not done, and where to put it right. */
export function Refusal({ message, problems, onLeave }: RefusalProps) {
  return (
    <div role="alert" className="rounded-md border border-accent px-3 py-2">
      <p className="font-bold text-accent">{message}</p>
      <ProblemList problems={problems} {...(onLeave ? { onLeave } : {})} />
    </div>
  );
}
