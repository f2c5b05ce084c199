import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { dayForms } from "./messages";

export type RemovalNoteProps = { daysLeft: number | null; calendar: Calendar };

/** How long a picture of the bin can still be brought back. */
export const RemovalNote = ({ daysLeft, calendar }: RemovalNoteProps) =>
  daysLeft === null ? null : <p className="text-soft">{plural(daysLeft, dayForms, calendar.digits)}</p>;
