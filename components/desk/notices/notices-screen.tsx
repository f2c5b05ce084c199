import { BellOff } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { When } from "@/components/desk/when";
import type { Calendar } from "@/db/types";
import { noticeMessages as say } from "./messages";
import { type Notice, NoticeLine } from "./notice-line";
import { ReadAll } from "./read-all";

export type NoticesScreenProps = {
  notices: (Notice & { at: Date })[];
  /** Where the older ones are, if there are any. */
  older: string | null;
  isFirstPage: boolean;
  hasUnread: boolean;
  /** How they come by mail. */
  mail: ReactNode;
  now: Date;
  calendar: Calendar;
};

/** What somebody was told, newest first, each with what to do next. */
export function NoticesScreen(props: NoticesScreenProps) {
  const { notices, older, isFirstPage, hasUnread, mail, now, calendar } = props;
  const newest = notices[0];
  return (
    <div className="mx-auto max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <div className="flex flex-wrap items-center gap-3">
          {mail}
          {isFirstPage && hasUnread && newest ? <ReadAll upTo={newest.id} /> : null}
        </div>
      </header>
      {notices.length === 0 ? (
        <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-edge px-4 py-12 text-center text-soft">
          <BellOff size={26} aria-hidden="true" />
          <p>{say.none}</p>
        </div>
      ) : (
        <ul
          aria-label={say.list}
          className="divide-y divide-hair overflow-hidden rounded-lg border border-hair bg-raised"
        >
          {notices.map(({ at, ...notice }) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              when={<When date={at} now={now} calendar={calendar} />}
            />
          ))}
        </ul>
      )}
      <nav aria-label={say.title} className="mt-4 flex gap-4 empty:hidden">
        {isFirstPage ? null : (
          <Link href="/desk/notices" prefetch={false} className="underline underline-offset-4">
            {say.newest}
          </Link>
        )}
        {older ? (
          <Link href={older} prefetch={false} className="underline underline-offset-4">
            {say.older}
          </Link>
        ) : null}
      </nav>
    </div>
  );
}
