import { findAnchor, type Place } from "@/newsroom/body/anchor";
import type { Remark, Suggested } from "./types";

export type Thread = { kind: "thread"; key: string; place: Place | null; remark: Remark; replies: Remark[] };
export type Proposal = { kind: "proposal"; key: string; place: Place | null; suggestion: Suggested };
/** Whatever hangs in the margin; `place` is null for what is about the whole story, or has lost its words. */
export type Note = Thread | Proposal;

/** Threads and suggestions in the order of the text: the whole story first, what has lost its words last. */
export function notesOf(texts: readonly string[], remarks: Remark[], suggestions: Suggested[]): Note[] {
  const threads = remarks
    .filter(({ replyTo }) => replyTo === null)
    .map((remark): Thread => {
      const replies = remarks.filter(({ replyTo }) => replyTo === remark.id);
      const place = remark.anchor && findAnchor(texts, remark.anchor);
      return { kind: "thread", key: `c${remark.id}`, place, remark, replies };
    });
  const proposals = suggestions.map((suggestion): Proposal => {
    const place = findAnchor(texts, suggestion.anchor);
    return { kind: "proposal", key: `s${suggestion.id}`, place, suggestion };
  });
  return [...threads, ...proposals].sort((one, other) => rank(one) - rank(other) || within(one, other));
}

export const anchorOf = (note: Note) =>
  note.kind === "thread" ? note.remark.anchor : note.suggestion.anchor;

export const isClosed = (note: Note) => note.kind === "thread" && note.remark.resolvedAt !== null;

function rank(note: Note): number {
  if (!anchorOf(note)) return -1;
  return note.place ? note.place.block : Number.MAX_SAFE_INTEGER;
}

const within = (one: Note, other: Note) => (one.place?.from ?? 0) - (other.place?.from ?? 0);
