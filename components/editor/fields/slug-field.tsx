"use client";

import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { makeSlug } from "@/newsroom/arabic/slug";
import { editorMessages } from "../messages";
import { fieldMessages as say } from "./messages";

export type SlugFieldProps = {
  slug: string;
  headline: string;
  longest: number;
  readOnly: boolean;
  /** Readers have the address already. */
  isFixed: boolean;
  onChange: (slug: string) => void;
};

/** The last part of the story's address: the headline's words until somebody writes others. */
export function SlugField({ slug, headline, longest, readOnly, isFixed, onChange }: SlugFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    const written = typed.trim() === "" ? "" : makeSlug(typed);
    setTyped(null);
    onChange(written === makeSlug(headline) ? "" : written);
  };
  return (
    <div>
      <label htmlFor="slug" className="field-label">
        {editorMessages.slug}
      </label>
      <div className="flex gap-1">
        <input
          id="slug"
          className="box"
          value={typed ?? slug}
          placeholder={makeSlug(headline)}
          maxLength={longest}
          readOnly={readOnly || isFixed}
          aria-describedby="slug-hint"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) finish();
          }}
        />
        {slug && !readOnly && !isFixed ? (
          <button
            type="button"
            className="button quiet"
            title={say.reset}
            aria-label={say.reset}
            onClick={() => {
              setTyped(null);
              onChange("");
            }}
          >
            <RotateCcw size={16} aria-hidden="true" />
          </button>
        ) : null}
      </div>
      <p id="slug-hint" className="mt-1 text-[0.8125rem] text-soft">
        {isFixed ? say.slugFixed : say.slugHint}
      </p>
    </div>
  );
}
