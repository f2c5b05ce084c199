import type { Calendar } from "@/db/types";
import { Panel } from "../panel";
import { AssignmentLine } from "./assignment-line";
import type { Assignment } from "./types";

export type AssignmentsPanelProps = {
  title: string;
  rows: Assignment[];
  now: Date;
  calendar: Calendar;
  isMine?: boolean;
};

const SHOWN = 8;

/** What is asked for and not handed in; what is late stands first. */
export function AssignmentsPanel({ title, rows, now, calendar, isMine = false }: AssignmentsPanelProps) {
  return (
    <Panel title={title} count={rows.length} urgent={rows.some((row) => row.isOverdue)}>
      {rows.slice(0, SHOWN).map((row) => (
        <AssignmentLine key={row.storyId} assignment={row} now={now} calendar={calendar} isMine={isMine} />
      ))}
    </Panel>
  );
}
