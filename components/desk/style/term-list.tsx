"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { fold } from "@/newsroom/arabic/fold";
import { plural } from "@/newsroom/arabic/plural";
import type { Severity } from "@/newsroom/style/types";
import { ruleCount, stylePageMessages as say } from "./messages";
import { SeverityChoice, SeverityMark } from "./severity-choice";
import { TermDialog } from "./term-dialog";
import type { StyleActs, TermRule } from "./types";
import { useAct } from "./use-act";

/** The house's own words, found by typing in any spelling. */
export function TermList({ terms, acts }: { terms: TermRule[]; acts: StyleActs }) {
  const [words, setWords] = useState("");
  const [severity, setSeverity] = useState<Severity | "">("");
  const [edited, setEdited] = useState<TermRule | "new" | null>(null);
  const shown = terms.filter(
    (rule) => holds(rule, fold(words)) && (severity === "" || rule.severity === severity),
  );
  return (
    <section aria-labelledby="terms">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="terms" className="text-lg font-bold">
          {say.terms}
        </h2>
        <span role="status" className="text-soft">
          {plural(shown.length, ruleCount)}
        </span>
        <button type="button" className="button primary ms-auto" onClick={() => setEdited("new")}>
          <Plus size={16} aria-hidden="true" />
          {say.add}
        </button>
      </header>
      <search aria-label={say.filters} className="my-3 flex flex-wrap gap-2">
        <input
          type="search"
          className="box min-w-48 flex-1"
          aria-label={say.search}
          placeholder={say.search}
          value={words}
          maxLength={100}
          onChange={(event) => setWords(event.target.value)}
        />
        <SeverityChoice label={say.severity} value={severity} any={say.anySeverity} onChange={setSeverity} />
      </search>
      {terms.length === 0 ? <NoTerms acts={acts} /> : null}
      {terms.length > 0 && shown.length === 0 ? <p className="text-soft">{say.none}</p> : null}
      <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised empty:hidden">
        {shown.map((rule) => (
          <TermRow key={rule.id} rule={rule} onEdit={() => setEdited(rule)} />
        ))}
      </ul>
      {edited ? (
        <TermDialog rule={edited === "new" ? null : edited} acts={acts} onClose={() => setEdited(null)} />
      ) : null}
    </section>
  );
}

const holds = ({ term, preferred, note }: TermRule, folded: string) =>
  folded === "" || fold([term, ...preferred, note].join(" ")).includes(folded);

function NoTerms({ acts }: { acts: StyleActs }) {
  const { answer, isBusy, send } = useAct(acts.addShipped);
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-dashed border-edge px-4 py-10 text-soft">
      <p>{say.empty}</p>
      <button type="button" className="button" disabled={isBusy} onClick={() => send(new FormData())}>
        {say.addShipped}
      </button>
      {answer ? <p role="alert">{answer.message}</p> : null}
    </div>
  );
}

function TermRow({ rule, onEdit }: { rule: TermRule; onEdit: () => void }) {
  const { term, preferred, note, severity, isActive } = rule;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
      <div className={`min-w-0 flex-1 basis-56 ${isActive ? "" : "text-soft"}`}>
        <p>
          <b className={preferred.length > 0 ? "" : "line-through decoration-2 decoration-accent"}>{term}</b>
          <span aria-hidden="true" className="mx-2 text-soft">
            ←
          </span>
          {preferred.length > 0 ? (
            preferred.join("، أو ")
          ) : (
            <span className="text-soft">{say.noSubstitute}</span>
          )}
        </p>
        {note ? <p className="text-[0.8125rem] text-soft">{note}</p> : null}
      </div>
      {isActive ? <SeverityMark severity={severity} /> : <span className="text-soft">{say.off}</span>}
      <button type="button" className="button quiet" aria-label={`${say.edit} «${term}»`} onClick={onEdit}>
        {say.edit}
      </button>
    </li>
  );
}
