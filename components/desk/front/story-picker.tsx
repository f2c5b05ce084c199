"use client";

import { useState } from "react";
import { Dialog } from "../dialog";
import { frontDeskMessages as say } from "./messages";
import { StoryThumb } from "./story-thumb";
import type { FrontCard } from "./types";
import { useFound } from "./use-found";

/** Chooses a story for a place. */
export function StoryPicker({
  onChoose,
  onClose,
}: {
  onChoose: (story: FrontCard) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState("");
  const found = useFound(words, null);
  return (
    <Dialog open title={say.choose} closeName={say.close} onClose={onClose}>
      <input
        type="search"
        className="box mb-2"
        aria-label={say.search}
        placeholder={say.search}
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className="grid max-h-[55dvh] gap-1 overflow-y-auto">
        {(found ?? []).map((story) => (
          <li key={story.id}>
            <button
              type="button"
              className="flex w-full items-start gap-2 rounded-md p-1.5 text-start hover:bg-wash"
              onClick={() => onChoose(story)}
            >
              <StoryThumb picture={story.picture} />
              <span className="min-w-0 leading-snug wrap-anywhere">
                {story.headline} <span className="text-[0.8125rem] text-soft">{story.section.name}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="min-h-6 text-soft">
        {found === null ? say.looking : found.length === 0 ? say.none : null}
      </p>
    </Dialog>
  );
}
