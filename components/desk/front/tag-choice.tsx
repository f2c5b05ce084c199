"use client";

import { useState } from "react";
import { useLookedUp } from "../use-looked-up";
import { findTags } from "./ask-front";
import { frontDeskMessages as say } from "./messages";

/** The tag whose stories fill a block. */
export function TagChoice({ id, onChoose }: { id: number | null; onChoose: (id: number) => void }) {
  const [words, setWords] = useState("");
  const { rows } = useLookedUp(words, 1, findTags);
  return (
    <fieldset className="grid gap-1">
      <legend className="field-label">{say.tag}</legend>
      <input
        type="search"
        className="box"
        aria-label={say.tagSearch}
        placeholder={say.tagSearch}
        maxLength={80}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="flex flex-wrap gap-1">
        {rows.map((tag) => (
          <button
            key={tag.id}
            type="button"
            aria-pressed={tag.id === id}
            className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
            onClick={() => onChoose(tag.id)}
          >
            {tag.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
