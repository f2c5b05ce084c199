import { articleMessages as say } from "@/components/article/messages";
import { When } from "@/components/site/when";
import type { Article, Calendar } from "@/db/types";

interface CorrectionsProps {
  corrections: Article["corrections"];
  calendar: Calendar;
}

/** What was wrong and what is right, dated, where everyone reads it. */
export function Corrections({ corrections, calendar }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{corrections.length === 1 ? say.correction : say.corrections}</h2>
      {corrections.map((correction) => (
        <p key={correction.at.toISOString()}>
          {correction.note}{" "}
          <span className="stamp">({<When date={correction.at} calendar={calendar} />})</span>
        </p>
      ))}
    </section>
  );
}
