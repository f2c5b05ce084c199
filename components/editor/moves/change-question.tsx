"use client";

import { useId } from "react";
import { type Republish, republishKinds } from "@/newsroom/workflow/republish";
import { moveMessages as say } from "./messages";

/** How a change of a live text is told to its readers. */
export type Change = { as: Republish; note: string };

export type ChangeQuestionProps = Change & { onChange: (change: Change) => void };

/** An update by itself; a correction says in public what was wrong. */
export function ChangeQuestion({ as, note, onChange }: ChangeQuestionProps) {
  const id = useId();
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="sr-only">{say.kindOfChange}</legend>
        {republishKinds.map((kind) => {
          const [name, means] = say.kinds[kind];
          return (
            <label
              key={kind}
              className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 rounded-md border border-hair px-3 py-2 has-checked:border-ink has-checked:bg-wash"
            >
              <input
                type="radio"
                name={id}
                checked={as === kind}
                aria-describedby={`${id}-${kind}`}
                onChange={() => onChange({ as: kind, note })}
              />
              <span className="font-bold">{name}</span>
              <span id={`${id}-${kind}`} className="col-start-2 text-soft">
                {means}
              </span>
            </label>
          );
        })}
      </fieldset>
      {as === "correction" ? (
        <div>
          <label htmlFor={`${id}-note`} className="field-label">
            {say.note}
          </label>
          <textarea
            id={`${id}-note`}
            rows={3}
            required
            maxLength={1000}
            className="box"
            value={note}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange({ as, note: event.target.value })}
          />
          <p id={`${id}-hint`} className="field-label">
            {say.noteHint}
          </p>
        </div>
      ) : null}
    </>
  );
}
