import type { RemarkField } from "@/db/review-types";
import { findAnchor, type Place } from "@/newsroom/body/anchor";
import type { Remark, Suggested } from "./types";

/** `isChanged`: the field it hangs on says something else now. */
export type Thread = {
  kind: "thread";
  key: string;
  place: Place | null;
  remark: Remark;
  replies: Remark[];
  isChanged: boolean;
};
export type Proposal = {
  kind: "proposal";
  key: string;
  place: Place | null;
  suggestion: Suggested;
  isChanged: boolean;
};
/** Whatever hangs in the margin; `place` is null for what is about the whole story, or has lost its words. */
export type Note = Thread | Proposal;

/** Threads and suggestions in the order of the text: the whole story first, what has lost its words last. */
export function notesOf(
  texts: readonly string[],
  fields: Record<RemarkField, string>,
  remarks: Remark[],
  suggestions: Suggested[],
): Note[] {
  const threads = remarks
    .filter(({ replyTo }) => replyTo === null)
    .map((remark): Thread => {
      const replies = remarks.filter(({ replyTo }) => replyTo === remark.id);
      const place = remark.anchor && findAnchor(texts, remark.anchor);
      const isChanged = remark.field !== null && fields[remark.field] !== remark.fieldText;
      return { kind: "thread", key: `c${remark.id}`, place, remark, replies, isChanged };
    });
  const proposals = suggestions.map((suggestion): Proposal => {
    const { anchor, field, fieldText } = suggestion;
    const place = anchor && findAnchor(texts, anchor);
    const isChanged = field !== null && fields[field] !== fieldText;
    return { kind: "proposal", key: `s${suggestion.id}`, place, suggestion, isChanged };
  });
  return [...threads, ...proposals].sort((one, other) => rank(one) - rank(other) || within(one, other));
}

export const anchorOf = (note: Note) =>
  note.kind === "thread" ? note.remark.anchor : note.suggestion.anchor;

/** Whether what it would change still stands as it was proposed for. */
export const isFitting = ({ suggestion, place, isChanged }: Proposal) =>
  suggestion.field === null ? place !== null : !isChanged;

export const isClosed = (note: Note) => note.kind === "thread" && note.remark.resolvedAt !== null;

/** Before the body, in the order in which they are read. */
const fieldOrder: RemarkField[] = [
  "kicker",
  "headline",
  "standfirst",
  "leadCaption",
  "leadAlt",
  "leadCredit",
  "dateline",
  "seoTitle",
  "seoDescription",
  "shareTitle",
  "shareDescription",
];

export const fieldOf = (note: Note) => aboutOf(note).field;

/** What stood in the field when it was written. */
export const fieldTextOf = (note: Note) => aboutOf(note).fieldText;

const aboutOf = (note: Note) => (note.kind === "thread" ? note.remark : note.suggestion);

function rank(note: Note): number {
  const field = fieldOf(note);
  if (field) return (fieldOrder.indexOf(field) + 1) / 100 - 1;
  if (!anchorOf(note)) return -1;
  return note.place ? note.place.block : Number.MAX_SAFE_INTEGER;
}

const within = (one: Note, other: Note) => (one.place?.from ?? 0) - (other.place?.from ?? 0);
