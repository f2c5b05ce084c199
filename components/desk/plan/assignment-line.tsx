import { AlarmClock } from "lucide-react";
import Link from "next/link";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { deskMessages } from "../messages";
import { WhenDue } from "../when";
import { AcceptButton } from "./accept-button";
import { planMessages as say, wordForms } from "./messages";
import type { Assignment } from "./types";

export type AssignmentLineProps = {
  assignment: Assignment;
  now: Date;
  calendar: Calendar;
  /** Whether it is the viewer's own to accept and write. */
  isMine: boolean;
};

/** One assignment in a list: what, until when, how long, and whose turn it is. */
export function AssignmentLine({ assignment, now, calendar, isMine }: AssignmentLineProps) {
  const { storyId, headline, brief, section, assignee, acceptedAt } = assignment;
  return (
    <li className="px-3 py-2 sm:px-4">
      <Link
        href={`/desk/stories/${storyId}`}
        prefetch={false}
        className="block font-bold leading-normal hover:underline"
      >
        {headline.trim() || deskMessages.untitled}
      </Link>
      {brief ? <p className="line-clamp-2 pb-0.5">{brief}</p> : null}
      <DueLine assignment={assignment} now={now} calendar={calendar} />
      <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        <span>{section ?? deskMessages.noSection}</span>
        {assignment.lengthWords ? (
          <span>{plural(assignment.lengthWords, wordForms, calendar.digits)}</span>
        ) : null}
        <span>
          {isMine ? `${say.askedBy} ${assignment.commissionedBy}` : `${say.writer} ${assignee?.name ?? ""}`}
        </span>
        {!isMine && !acceptedAt ? <span className="text-amber">{say.notAccepted}</span> : null}
      </p>
      {isMine && !acceptedAt ? <AcceptButton storyId={storyId} /> : null}
    </li>
  );
}

/** Until when, and that it is late. */
export function DueLine({ assignment, now, calendar }: Omit<AssignmentLineProps, "isMine">) {
  const { dueAt, isOverdue } = assignment;
  if (!dueAt) return <p className="text-[0.8125rem] text-soft">{say.noDue}</p>;
  return (
    <p className={`flex items-center gap-1.5 ${isOverdue ? "text-accent" : "font-bold text-amber"}`}>
      {isOverdue ? <AlarmClock size={15} aria-hidden="true" /> : null}
      <span>
        {isOverdue ? `${say.overdue} · ` : `${say.dueAt} `}
        <WhenDue date={dueAt} now={now} calendar={calendar} />
      </span>
    </p>
  );
}
