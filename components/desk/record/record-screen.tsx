import Link from "next/link";
import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { deskMessages } from "../messages";
import { publicationKinds, recordMessages as say } from "./messages";
import type { RecordRow } from "./types";

export type RecordScreenProps = {
  story: { id: number; headline: string };
  rows: RecordRow[];
  /** Where the older ones begin. */
  older: number | null;
  isFirstPage: boolean;
  /** The minute asked for, as the newsroom's clock shows it: «2026-11-24T18:00». */
  wall: string;
  wallOf: (at: Date) => string;
  /** The entry that stood in this minute. */
  standing: number | null;
  calendar: Calendar;
  children: ReactNode;
};

/** What was public under a story's address in any minute, for whoever answers for it. */
export function RecordScreen(props: RecordScreenProps) {
  const { story, wall, children } = props;
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="text-2xl font-bold">{say.title}</h1>
          <Link href={`/desk/stories/${story.id}`} prefetch={false} className="underline underline-offset-4">
            {story.headline.trim() || deskMessages.untitled}
          </Link>
          <Link href={`/desk/stories/${story.id}/revisions`} prefetch={false} className="button quiet">
            {say.back}
          </Link>
        </div>
        <p className="mt-1 max-w-prose text-soft">{say.lead}</p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start">
        <div className="grid gap-4">
          <form className="rounded-lg border border-hair bg-raised p-3">
            <label className="field-label" htmlFor="at">
              {say.at}
            </label>
            <div className="mt-1 flex gap-2">
              <input
                id="at"
                name="at"
                type="datetime-local"
                required
                defaultValue={wall}
                className="box"
                dir="ltr"
              />
              <button type="submit" className="button primary">
                {say.show}
              </button>
            </div>
            <p className="mt-1 text-[0.8125rem] text-soft">{say.zone}</p>
          </form>
          <Entries {...props} />
        </div>
        {children}
      </div>
    </div>
  );
}

function Entries({ story, rows, older, isFirstPage, wall, wallOf, standing, calendar }: RecordScreenProps) {
  const address = (at: Date) => `?at=${wallOf(at)}`;
  if (rows.length === 0) return <p className="text-soft">{say.empty}</p>;
  return (
    <section aria-label={say.entries}>
      <ol className="divide-y divide-hair rounded-lg border border-hair bg-raised">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              href={`/desk/stories/${story.id}/record${address(row.at)}`}
              prefetch={false}
              aria-current={row.id === standing ? "true" : undefined}
              className="block px-3 py-2 hover:bg-wash aria-[current]:bg-wash aria-[current]:font-bold"
            >
              <span className={row.hasText ? "" : "text-accent"}>{publicationKinds[row.kind]}</span>
              <span className="block text-[0.8125rem] text-soft">
                <time dateTime={row.at.toISOString()}>{formatDate(row.at, calendar, "date-time")}</time>
                {` · ${row.by ?? say.clock}`}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <nav aria-label={say.entries} className="mt-2 flex justify-between gap-2">
        {isFirstPage ? null : (
          <Link href={`?at=${wall}`} prefetch={false} className="button quiet">
            {say.newest}
          </Link>
        )}
        {older ? (
          <Link href={`?at=${wall}&before=${older}`} prefetch={false} className="button ms-auto">
            {say.older}
          </Link>
        ) : null}
      </nav>
    </section>
  );
}
