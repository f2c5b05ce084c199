import type { Severity } from "@/newsroom/style/types";
import { type Acts, FindingActs, FindingWords } from "./finding-acts";
import type { Marked } from "./marks-state";
import { checkerMessages as say, severityNames } from "./messages";

const edges = {
  blocks: "border-accent",
  warning: "border-amber",
  advice: "border-blue",
} as const satisfies Record<Severity, string>;

export type FindingListProps = { findings: Marked[]; acts: Acts; onGo: (finding: Marked) => void };

/** All findings, the gravest first, in the order of the text. */
export function FindingList({ findings, acts, onGo }: FindingListProps) {
  return (["blocks", "warning", "advice"] as const).map((severity) => {
    const here = findings.filter((finding) => finding.severity === severity);
    if (here.length === 0) return null;
    return (
      <section key={severity} aria-label={severityNames[severity]} className="mt-3">
        <h3 className="text-[0.8125rem] font-bold text-soft">
          {severityNames[severity]} <span className="tabular-nums">{here.length}</span>
        </h3>
        <ul className="grid gap-2">
          {here.map((finding) => (
            <li key={finding.id} className={`border-s-4 ps-2.5 text-[0.875rem] ${edges[severity]}`}>
              <button
                type="button"
                title={say.goTo}
                className="block text-start"
                onClick={() => onGo(finding)}
              >
                <b>{nameOf(finding)}</b> <Where finding={finding} />
                <FindingWords finding={finding} />
              </button>
              <FindingActs finding={finding} acts={acts} ignore={say.ignoreShort} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A space is not to be seen: the words around it are named instead. */
const nameOf = ({ found, words }: Marked) => (found.trim() === "" ? words || say.space : found);

function Where({ finding }: { finding: Marked }) {
  if (finding.paragraph === "headline") return <span className="text-soft">{say.inHeadline}</span>;
  return finding.paragraph === 0 ? <span className="text-soft">{say.inStandfirst}</span> : null;
}
