import Link from "next/link";
import { revisionMessages as say } from "@/components/editor/messages";
import type { Calendar, RevisionKind } from "@/db/types";
import { type ComparedTexts, Comparison } from "./comparison";
import { deskMessages } from "./messages";
import { RestoreForm, type RestoreFormProps } from "./restore-form";
import { When } from "./when";

type Revision = {
  id: number;
  kind: RevisionKind;
  name: string;
  madeAt: Date;
  madeBy: string;
  isSealed: boolean;
  headline: string;
};

export type RevisionsScreenProps = {
  story: { id: number; version: number; headline: string };
  revisions: Revision[];
  shown: { id: number; comparison: ComparedTexts } | null;
  /** Null for whoever may only read. */
  restore: RestoreFormProps["restore"] | null;
  now: Date;
  calendar: Calendar;
};

/** Every text the story had; each can be read against the one that stands, and put back. */
export function RevisionsScreen({ story, revisions, shown, restore, now, calendar }: RevisionsScreenProps) {
  const standing = revisions.find((revision) => revision.kind !== "stale");
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <Link href={`/desk/stories/${story.id}`} prefetch={false} className="underline underline-offset-4">
          {story.headline.trim() || deskMessages.untitled}
        </Link>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start">
        <ol className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {revisions.map((revision) => (
            <li key={revision.id}>
              <Link
                href={`/desk/stories/${story.id}/revisions?v=${revision.id}`}
                prefetch={false}
                aria-current={revision.id === shown?.id ? "true" : undefined}
                className="block px-3 py-2 hover:bg-wash aria-[current=true]:border-s-4 aria-[current=true]:border-accent aria-[current=true]:bg-wash"
              >
                <span className="block font-bold leading-normal">
                  {revision.name || (revision === standing ? say.current : say.kinds[revision.kind])}
                </span>
                <span className="block truncate pb-0.5">{revision.headline || deskMessages.untitled}</span>
                <span className="text-[0.8125rem] text-soft">
                  {revision.madeBy} · <When date={revision.madeAt} now={now} calendar={calendar} />
                </span>
              </Link>
            </li>
          ))}
        </ol>
        {shown ? (
          <section aria-label={say.compared} className="rounded-lg border border-hair bg-raised px-4 py-3">
            <h2 className="mb-3 font-bold">{say.compared}</h2>
            <Comparison comparison={shown.comparison} />
            {restore && !shown.comparison.isSame ? (
              <RestoreForm story={story} revisionId={shown.id} restore={restore} />
            ) : null}
          </section>
        ) : (
          <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
            {say.choose}
          </p>
        )}
      </div>
    </div>
  );
}
