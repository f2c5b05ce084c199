import type { Answer } from "./types";

/** What was wrong, as the newsroom says it. */
export function Refused({ answer }: { answer: Answer }) {
  if (!answer) return null;
  const said = new Set([answer.message, ...answer.problems.map(({ message }) => message)]);
  return (
    <p role="alert" className="font-bold text-accent">
      {[...said].join(" ")}
    </p>
  );
}
