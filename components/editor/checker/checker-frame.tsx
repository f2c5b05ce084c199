import type { ReactNode } from "react";
import type { Severity } from "@/newsroom/style/types";
import { checkerMessages as say, severityNames } from "./messages";

export type CheckerFrameProps = {
  findings: { severity: Severity }[];
  words: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children?: ReactNode;
};

const tones = { blocks: "bg-accent", warning: "bg-amber", advice: "bg-blue" } as const;

/** The checker's place on the screen: how much was found is said even while the list is closed. */
export function CheckerFrame({ findings, words, isOpen, onToggle, children }: CheckerFrameProps) {
  return (
    <section aria-label={say.name} className="mb-4 rounded-md border border-hair bg-paper">
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary className="px-3 py-2">
          <h2 className="inline font-bold">{say.name}</h2>{" "}
          <span className="text-[0.8125rem] text-soft">{words}</span>
          {(["blocks", "warning", "advice"] as const).map((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length;
            return count === 0 ? null : (
              <span key={severity} className="ms-2 whitespace-nowrap text-[0.8125rem] tabular-nums text-soft">
                <span
                  aria-hidden="true"
                  className={`me-1 inline-block size-2 rounded-full ${tones[severity]}`}
                />
                <span className="sr-only">{severityNames[severity]}: </span>
                {count}
              </span>
            );
          })}
        </summary>
        <div className="max-h-[60dvh] overflow-y-auto border-t border-hair px-3 py-2">{children}</div>
      </details>
    </section>
  );
}
