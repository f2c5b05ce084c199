"use client";

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
  if (problems.length === 0) return null;
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
          {asked.has(field) ? (
            message
          ) : (
            <a
              href={`${writing ?? ""}#${field}`}
              onClick={go(field)}
              className="underline underline-offset-4"
            >
              {message}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Asked in the dialog itself, or not a field at all. */
const asked: ReadonlySet<string> = new Set(["reason", "at", "note", "embargoUntil"]);
