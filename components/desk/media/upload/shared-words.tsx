"use client";

import { useState } from "react";
import { Labelled } from "../labelled";
import { fieldMessages } from "../messages";
import { traySays as say } from "./messages";
import type { UploadQueue, Words } from "./upload-queue";

const fields = [
  { name: "caption", most: 1_000 },
  { name: "credit", most: 200 },
] as const satisfies { name: keyof Words; most: number }[];

/** One caption and one name under it for a whole batch. */
export function SharedWords({ queue }: { queue: UploadQueue }) {
  const [words, setWords] = useState(queue.words);
  const [isBusy, setBusy] = useState(false);
  const write = (name: keyof Words, value: string) => {
    const next = { ...words, [name]: value };
    setWords(next);
    queue.speak(next);
  };
  const unsaid = queue.unsaid.length;
  return (
    <fieldset className="mt-3 grid gap-x-3 gap-y-2 border-t border-hair pt-2 sm:grid-cols-2">
      <legend className="pe-3 font-bold">{say.shared}</legend>
      {fields.map(({ name, most }) => (
        <Labelled key={name} label={fieldMessages[name]}>
          {(field) => (
            <input
              {...field}
              className="box"
              value={words[name]}
              maxLength={most}
              onChange={(event) => write(name, event.target.value)}
            />
          )}
        </Labelled>
      ))}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:col-span-2">
        <p className="text-[0.8125rem] text-soft">{say.sharedHint}</p>
        {unsaid > 0 ? (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={async () => {
              setBusy(true);
              await queue.sayToAll();
              setBusy(false);
            }}
          >
            {say.applyShared} ({unsaid})
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
