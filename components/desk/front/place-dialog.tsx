"use client";

import { useState } from "react";
import { Dialog } from "../dialog";
import { frontDeskMessages as say } from "./messages";
import type { FrontCard, Place } from "./types";

export type PlaceDialogProps = {
  story: FrontCard;
  options: { place: Place; block: string; standing: string }[];
  onPut: (place: Place) => void;
  onClose: () => void;
};

/** Chooses a place of the front for a story, by keyboard or thumb. */
export function PlaceDialog({ story, options, onPut, onClose }: PlaceDialogProps) {
  const [at, setAt] = useState(0);
  const chosen = options[at];
  const blocks = [...new Set(options.map(({ block }) => block))];
  return (
    <Dialog open title={say.put} lead={story.headline} closeName={say.close} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onPut(chosen.place);
        }}
      >
        <label className="grid gap-1">
          <span className="field-label">{say.putIn}</span>
          <select className="box" value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {blocks.map((name) => (
              <optgroup key={name} label={name}>
                {options.map(({ block, place, standing }, index) =>
                  block === name ? (
                    <option key={`${place.key}-${place.at}`} value={index}>
                      {`${name} ${place.at + 1} · ${standing.slice(0, 60)}`}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ))}
          </select>
        </label>
        <div className="flex justify-end gap-2">
          <button type="button" className="button quiet" onClick={onClose}>
            {say.cancel}
          </button>
          <button type="submit" className="button primary" disabled={!chosen}>
            {say.put}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
