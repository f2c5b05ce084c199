"use client";

import { usePathname } from "next/navigation";
import type { Problem } from "../types";
import { findField, goToField } from "./go-to-field";

export type ProblemListProps = {
  problems: Problem[];
  /** Clears the way to the field, such as closing the question in front of it. */
  onLeave?: () => void;
  /** The writing screen, where the fields are elsewhere. */
  writing?: string;
};

/** What is wrong, each with a way to its field. */
export function ProblemList({ problems, onLeave, writing }: ProblemListProps) {
  const story = /^\/desk\/stories\/\d+/.exec(usePathname())?.[0];
  if (problems.length === 0) return null;
  const hrefOf = (field: string) =>
    story && isOfReview(field) ? `${story}/review?view=text#remarks` : `${writing ?? ""}#${field}`;
  const go = (field: string) => (event: { preventDefault: () => void }) => {
    if (!findField(field)) return;
    event.preventDefault();
    onLeave?.();
    goToField(field);
  };
  return (
    <ul className="list-disc ps-5">
      {problems.map(({ field, message }) => (
        <li key={`${field}-${message}`}>
          {isAsked(field) ? (
            message
          ) : (
            <a href={hrefOf(field)} onClick={go(field)} className="underline underline-offset-4">
              {message}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Asked in the dialog itself, or not a field at all. */
export const isAsked = (field: string): boolean => ["reason", "at", "note", "embargoUntil"].includes(field);

/** What is seen to where the story is reviewed. */
const isOfReview = (field: string) => /^(comments|suggestions|check:\d+)$/.test(field);
