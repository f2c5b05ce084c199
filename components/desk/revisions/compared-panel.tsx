import { Eye } from "lucide-react";
import Link from "next/link";
import { type ComparedTexts, Comparison } from "../comparison";
import { WhenDue } from "../when";
import { revisionMessages as say } from "./messages";
import { NameForm } from "./name-form";
import type { SendForm } from "./sent-form";
import { nameOf } from "./text-row";
import { type Asked, addressOf, type Clock, type TextEntry } from "./types";

export type ComparedPanelProps = {
  storyId: number;
  from: TextEntry;
  to: TextEntry;
  standing: number;
  comparison: ComparedTexts;
  asked: Asked;
  clock: Clock;
  mayRestore: boolean;
  nameVersion: SendForm;
};

/** Two texts of a story and what lies between them. */
export function ComparedPanel(props: ComparedPanelProps) {
  const { storyId, from, to, comparison, asked } = props;
  return (
    <section
      id="compare"
      aria-label={say.comparison}
      className="min-w-0 scroll-mt-4 rounded-lg border border-hair bg-raised px-4 py-3"
    >
      <div className="mb-3 grid gap-4 border-b border-hair pb-3 sm:grid-cols-2">
        <Side {...props} title={say.from} entry={from} />
        <Side {...props} title={say.to} entry={to} />
      </div>
      {comparison.isSame ? null : <Views storyId={storyId} asked={asked} />}
      <Comparison comparison={comparison} view={asked.view} />
    </section>
  );
}

type SideProps = ComparedPanelProps & { title: string; entry: TextEntry };

function Side({ storyId, title, entry, standing, clock, mayRestore, nameVersion }: SideProps) {
  const isStanding = entry.textVersion === standing;
  return (
    <div className="min-w-0">
      <p className="field-label">{title}</p>
      <h2 className="font-bold">{nameOf(entry, isStanding)}</h2>
      <p className="text-[0.8125rem] text-soft">
        {entry.by} · <WhenDue date={entry.at} {...clock} />
      </p>
      {entry.kind === "stale" ? <p className="text-[0.8125rem] text-amber">{say.lateLead}</p> : null}
      {isStanding ? null : (
        <Link
          href={`/desk/stories/${storyId}/revisions/${entry.id}`}
          prefetch={false}
          className="button my-1.5"
        >
          <Eye size={16} aria-hidden="true" />
          {mayRestore ? say.look : say.lookOnly}
        </Link>
      )}
      <NameForm
        key={`${entry.id}-${entry.name}`}
        storyId={storyId}
        revisionId={entry.id}
        name={entry.name}
        title={entry.name ? say.rename : say.name}
        send={nameVersion}
      />
    </div>
  );
}

function Views({ storyId, asked }: { storyId: number; asked: Asked }) {
  return (
    <nav aria-label={say.view} className="mb-3 flex gap-1">
      {(["unified", "split"] as const).map((view) => (
        <Link
          key={view}
          href={`${addressOf(storyId, { ...asked, view })}#compare`}
          prefetch={false}
          aria-current={view === asked.view ? "true" : undefined}
          className="button quiet aria-[current=true]:bg-ink aria-[current=true]:text-paper"
        >
          {say.views[view]}
        </Link>
      ))}
    </nav>
  );
}
