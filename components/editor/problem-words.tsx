import type { Problem } from "./types";

/** What is wrong; a matter of style leads to its place in the text, from another screen by `storyPath`. */
export function ProblemWords({ problem, storyPath = "" }: { problem: Problem; storyPath?: string }) {
  if (!problem.field.startsWith("style-")) return problem.message;
  return (
    <a href={`${storyPath}#${problem.field}`} className="underline underline-offset-4">
      {problem.message}
    </a>
  );
}
