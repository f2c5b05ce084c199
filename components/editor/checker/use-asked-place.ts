import { useEffect, useRef } from "react";
import type { Marked } from "./marks-state";

/** «#style-4-10»: a link elsewhere leads to the finding of this paragraph and letter. */
const address = /^#style-(headline|\d+)-(\d+)$/;

/** Goes to the finding that the address names: at once, or when it has been found. */
export function useAskedPlace(findings: Marked[], go: (finding: Marked) => void): void {
  const asked = useRef<string | null>(null);
  const now = useRef({ findings, go });
  now.current = { findings, go };
  useEffect(() => {
    const hear = () => {
      asked.current = location.hash;
      setTimeout(() => answer(now.current, asked));
    };
    hear();
    window.addEventListener("hashchange", hear);
    return () => window.removeEventListener("hashchange", hear);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again in every list of findings
  useEffect(() => answer(now.current, asked), [findings]);
}

type Known = { findings: Marked[]; go: (finding: Marked) => void };

function answer({ findings, go }: Known, asked: { current: string | null }): void {
  const [, place, from] = address.exec(asked.current ?? "") ?? [];
  if (place === undefined || findings.length === 0) return;
  const here = findings.filter((finding) => String(finding.paragraph) === place);
  const found = here.find((finding) => finding.from === Number(from)) ?? here[0];
  if (!found) return;
  asked.current = null;
  history.replaceState(history.state, "", location.pathname + location.search);
  go(found);
}
