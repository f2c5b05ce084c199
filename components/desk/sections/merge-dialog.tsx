"use client";

import { useState } from "react";
import { findTags } from "../front/ask-front";
import { useLookedUp } from "../use-looked-up";
import { FormDialog } from "./form-dialog";
import { mergeTitle, mergeWords, sectionsMessages as say } from "./messages";
import type { Act, Named } from "./types";

const FEWEST = 2;

export type MergeDialogProps = { tag: Named; merge: Act; onClose: () => void };

/** Which tag stays, found by typing; what becomes of the other is said before it is done. */
export function MergeDialog({ tag, merge, onClose }: MergeDialogProps) {
  const [words, setWords] = useState("");
  const [kept, setKept] = useState<{ id: number; name: string } | null>(null);
  const { rows, isLooking } = useLookedUp(words, FEWEST, findTags);
  const others = rows.filter(({ id }) => id !== tag.id);
  const isFound = words.trim().length >= FEWEST && !isLooking;
  return (
    <FormDialog
      title={mergeTitle(tag.name)}
      act={merge}
      actName={say.doMerge}
      given={{ id: tag.id, into: kept?.id ?? 0 }}
      onClose={onClose}
    >
      <input
        type="search"
        className="box"
        aria-label={say.mergeSearch}
        placeholder={say.mergeSearch}
        maxLength={80}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="flex min-h-9 flex-wrap items-center gap-1">
        {others.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-pressed={one.id === kept?.id}
            className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
            onClick={() => setKept(one)}
          >
            {one.name}
          </button>
        ))}
        {others.length > 0 ? null : (
          <p className="text-[0.8125rem] text-soft">{isFound ? say.mergeNone : say.mergeHint}</p>
        )}
      </div>
      {kept ? <p role="status">{mergeWords(tag.name, kept.name)}</p> : null}
    </FormDialog>
  );
}
