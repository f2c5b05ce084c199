import Link from "next/link";
import type { ReactNode } from "react";
import { deskMessages } from "../messages";
import { recordMessages } from "../record/messages";
import { revisionMessages as say } from "./messages";
import { Timeline, type TimelineProps } from "./timeline";
import { addressOf } from "./types";

export type RevisionsScreenProps = TimelineProps & {
  headline: string;
  /** Where the older ones begin. */
  older: string | null;
  mayReadRecord: boolean;
  /** The comparison that was asked for. */
  children: ReactNode;
};

/** All a story went through; any two of its texts can be compared. */
export function RevisionsScreen({
  headline,
  older,
  mayReadRecord,
  children,
  ...timeline
}: RevisionsScreenProps) {
  const { storyId, asked } = timeline;
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <Link href={`/desk/stories/${storyId}`} prefetch={false} className="underline underline-offset-4">
          {headline.trim() || deskMessages.untitled}
        </Link>
        {mayReadRecord ? (
          <Link href={`/desk/stories/${storyId}/record`} prefetch={false} className="button quiet ms-auto">
            {recordMessages.title}
          </Link>
        ) : null}
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <Timeline {...timeline} />
          <nav aria-label={say.timeline} className="flex justify-between gap-2">
            {asked.before ? (
              <Link
                href={addressOf(storyId, { ...asked, before: "" })}
                prefetch={false}
                className="button quiet"
              >
                {say.newest}
              </Link>
            ) : null}
            {older ? (
              <Link
                href={addressOf(storyId, { ...asked, before: older })}
                prefetch={false}
                className="button ms-auto"
              >
                {say.older}
              </Link>
            ) : null}
          </nav>
        </div>
        {children ?? (
          <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
            {say.hint}
          </p>
        )}
      </div>
    </div>
  );
}
