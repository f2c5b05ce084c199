import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { type ComparedTexts, Comparison } from "../comparison";
import { WhenDue } from "../when";
import { revisionMessages as say } from "./messages";
import { type SendForm, SentForm } from "./sent-form";
import { nameOf } from "./text-row";
import { addressOf, type Clock, type TextEntry } from "./types";

export type RestoreScreenProps = {
  story: { id: number; version: number };
  entry: TextEntry;
  /** From the text that stands to this one. */
  comparison: ComparedTexts;
  clock: Clock;
  /** Null for whoever may not write in the story now. */
  restore: SendForm | null;
};

/** An earlier text as readers would see it, and what would change: before it is put back. */
export function RestoreScreen({ story, entry, comparison, clock, restore }: RestoreScreenProps) {
  return (
    <div className="grid gap-4 px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={addressOf(story.id, { from: entry.id })}
          prefetch={false}
          className="button quiet"
          title={say.back}
        >
          <ArrowRight size={17} aria-hidden="true" className="ltr:-scale-x-100" />
          <span className="sr-only">{say.back}</span>
        </Link>
        <div>
          <h1 className="text-2xl font-bold">
            {say.restoreTitle}: {nameOf(entry, false)}
          </h1>
          <p className="text-soft">
            {entry.by} · <WhenDue date={entry.at} {...clock} />
          </p>
        </div>
      </header>
      <Restoring story={story} entry={entry} isSame={comparison.isSame} restore={restore} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-2 xl:items-start">
        <section aria-label={say.willChange} className="rounded-lg border border-hair bg-raised px-4 py-3">
          <h2 className="mb-2 font-bold">{say.willChange}</h2>
          <Comparison comparison={comparison} view="unified" />
        </section>
        <section aria-label={say.asReaders}>
          <h2 className="mb-2 font-bold">{say.asReaders}</h2>
          <iframe
            src={`/desk/stories/${story.id}/proof?revision=${entry.id}`}
            title={say.asReaders}
            className="h-[70dvh] w-full rounded-md border border-hair bg-paper"
          />
        </section>
      </div>
    </div>
  );
}

type RestoringProps = Pick<RestoreScreenProps, "story" | "entry" | "restore"> & { isSame: boolean };

function Restoring({ story, entry, isSame, restore }: RestoringProps) {
  if (!restore) return <p className="notice border-amber">{say.readOnly}</p>;
  if (isSame) return <p className="notice border-hair">{say.sameRestore}</p>;
  return (
    <div className="grid gap-2 rounded-lg border border-hair bg-raised px-4 py-3">
      <p>{say.restoreLead}</p>
      <SentForm
        isPrimary
        send={restore}
        hidden={{ story: story.id, version: story.version, revision: entry.id }}
        submit={say.restore}
      />
    </div>
  );
}
