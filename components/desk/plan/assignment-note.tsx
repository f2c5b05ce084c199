import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { AcceptButton } from "./accept-button";
import { DueLine } from "./assignment-line";
import { planMessages as say, wordForms } from "./messages";
import { ReassignForm } from "./reassign-form";
import type { Assignment } from "./types";

export type AssignmentNoteProps = {
  assignment: Assignment;
  now: Date;
  calendar: Calendar;
  isMine: boolean;
  /** Whom it may be given to instead; empty for whoever may not. */
  writers: { id: number; name: string }[];
};

/** Over the text: what the desk asked for. */
export function AssignmentNote({ assignment, now, calendar, isMine, writers }: AssignmentNoteProps) {
  const { brief, lengthWords, commissionedBy, assignee } = assignment;
  return (
    <section aria-label={say.brief} className="notice border-amber">
      <div className="min-w-0 flex-1">
        <p className="text-[0.8125rem] text-soft">
          {isMine ? say.askedBy : say.askedByOther} {commissionedBy}
          {!isMine && assignee ? ` · ${say.writer} ${assignee.name}` : ""}
          {lengthWords ? ` · ${plural(lengthWords, wordForms, calendar.digits)}` : ""}
        </p>
        {brief ? <p className="whitespace-pre-line">{brief}</p> : null}
        <DueLine assignment={assignment} now={now} calendar={calendar} />
        {isMine && !assignment.acceptedAt ? <AcceptButton storyId={assignment.storyId} /> : null}
        {writers.length > 0 ? <ReassignForm storyId={assignment.storyId} writers={writers} /> : null}
      </div>
    </section>
  );
}
