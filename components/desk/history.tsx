import Link from "next/link";
import { editorMessages as say } from "@/components/editor/messages";
import type { Calendar } from "@/db/types";
import { actNames } from "@/newsroom/workflow/messages";
import { deskMessages } from "./messages";
import { When } from "./when";

export type HistoryProps = {
  storyId: number;
  entries: { id: number; at: Date; actor: string | null; act: string; reason: string }[];
  now: Date;
  calendar: Calendar;
  /** On the review screen the way to it leads nowhere new. */
  isReview?: boolean;
};

/** Who did what with the story, when and why; and the ways to read it otherwise. */
export function History({ storyId, entries, now, calendar, isReview = false }: HistoryProps) {
  return (
    <section aria-label={say.history} className="mt-6 border-t border-hair pt-4">
      <nav className="mb-4 flex flex-wrap gap-2">
        {isReview ? null : (
          <Link href={`/desk/stories/${storyId}/review`} prefetch={false} className="button">
            {say.review}
          </Link>
        )}
        <Link href={`/desk/stories/${storyId}/revisions`} prefetch={false} className="button">
          {say.revisions}
        </Link>
      </nav>
      <h2 className="mb-2 font-bold">{say.history}</h2>
      <ol className="grid gap-2 text-[0.8125rem]">
        {entries.map((entry) => (
          <li key={entry.id} className="border-s-2 border-hair ps-2.5">
            <p>
              <b>{actNames[entry.act] ?? entry.act}</b>
              <span className="text-soft">
                {" · "}
                {entry.actor ?? deskMessages.byClock}
                {" · "}
                <When date={entry.at} now={now} calendar={calendar} />
              </span>
            </p>
            {entry.reason ? <p className="whitespace-pre-wrap">«{entry.reason}»</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
