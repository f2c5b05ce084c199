import type { Marked } from "./marks-state";
import { checkerMessages as say } from "./messages";

export type Acts = {
  readOnly: boolean;
  mayLiftBlocks: boolean;
  onFix: (finding: Marked, words: string) => void;
  onIgnore: (finding: Marked) => void;
};

const small = "button min-h-7 px-2 text-[0.8125rem]";

export type FindingActsProps = { finding: Marked; acts: Acts; ignore: string };

/** What can be done about a finding: each of its fixes, and leaving it as it is. */
export function FindingActs({ finding, acts, ignore }: FindingActsProps) {
  if (acts.readOnly) return null;
  const isHard = finding.severity === "blocks" && !acts.mayLiftBlocks;
  return (
    <div data-acts className="mt-1.5 flex flex-wrap gap-1.5">
      {finding.fixes.map((words) => (
        <button key={words} type="button" className={small} onClick={() => acts.onFix(finding, words)}>
          {/^\s*$/.test(words) ? say.fix : say.fixTo(words)}
        </button>
      ))}
      {isHard ? null : (
        <button
          type="button"
          className={`${small} quiet`}
          title={say.ignore}
          onClick={() => acts.onIgnore(finding)}
        >
          {ignore}
        </button>
      )}
    </div>
  );
}

/** What is wrong, and what the house says about it. */
export function FindingWords({ finding }: { finding: Marked }) {
  return (
    <>
      <span className="block">{finding.message}</span>
      {finding.note ? <span className="block text-soft">{finding.note}</span> : null}
      {finding.severity === "blocks" ? <span className="block text-accent">{say.blocksNote}</span> : null}
    </>
  );
}
