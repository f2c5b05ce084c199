"use client";

import { ImagePlus } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { PictureDialog } from "@/components/editor/picture-dialog";
import { liveDeskMessages as say } from "./messages";
import { isWorthSending } from "./outbox";
import type { Draft } from "./types";

export type EntryFormProps = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onSend: () => void;
  /** A published entry is put right, and how to leave it. */
  onCancel?: (() => void) | undefined;
};

/** One field that is always ready: a line for each paragraph, Ctrl+Enter puts it out. */
export function EntryForm({ draft, onChange, onSend, onCancel }: EntryFormProps) {
  const [isChoosing, setChoosing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    if (!isWorthSending(draft)) return;
    onSend();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="grid gap-2 rounded-lg border border-hair bg-raised p-3 sm:p-4"
    >
      {onCancel ? <p className="text-amber">{say.correcting}</p> : null}
      <label className="grid gap-1">
        <span className="field-label">{say.headline}</span>
        <input
          className="box font-bold"
          maxLength={160}
          value={draft.headline}
          onChange={(event) => onChange({ ...draft, headline: event.target.value })}
        />
      </label>
      <label className="grid gap-1">
        <span className="field-label">{say.text}</span>
        <textarea
          ref={field}
          className="box min-h-36 font-naskh text-[1.1875rem] leading-[1.8]"
          maxLength={4000}
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="submit"
          className="button primary pointer-coarse:min-h-11"
          disabled={!isWorthSending(draft)}
        >
          {onCancel ? say.correct : say.publish}
        </button>
        {onCancel ? (
          <button type="button" className="button" onClick={onCancel}>
            {say.cancel}
          </button>
        ) : null}
        <button
          type="button"
          className="button quiet"
          onClick={() => (draft.mediaId ? onChange({ ...draft, mediaId: null }) : setChoosing(true))}
        >
          <ImagePlus size={16} aria-hidden="true" />
          {draft.mediaId ? say.dropPicture : say.picture}
        </button>
        <span className="ms-auto text-[0.8125rem] text-soft">{say.hint}</span>
      </div>
      {isChoosing ? (
        <PictureDialog
          onChoose={({ id }) => {
            onChange({ ...draft, mediaId: id });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </form>
  );
}
