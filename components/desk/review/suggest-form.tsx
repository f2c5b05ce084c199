"use client";

import { useId, useState } from "react";
import { FormFoot, Quote } from "./form-foot";
import { remarkMessages as say } from "./messages";
import type { Chosen, Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type SuggestFormProps = { chosen: Chosen; paragraph: string; send: Send; onClose: () => void };

/** Other words for the chosen ones; a whole paragraph is edited, and proposed word by word. */
export function SuggestForm({ chosen, paragraph, send, onClose }: SuggestFormProps) {
  const id = useId();
  const [text, setText] = useState(chosen.quote);
  const [note, setNote] = useState("");
  const { block, quote } = chosen;
  const isWhole = quote === paragraph.trim();
  const { refusal, isBusy, submit } = useSubmit(onClose, () =>
    send({
      method: "POST",
      path: "suggestions",
      body:
        isWhole && text.trim() !== ""
          ? { block, was: paragraph, text, note }
          : { place: chosen, replacement: text, note },
    }),
  );
  return (
    <form onSubmit={submit} className="grid gap-2">
      {isWhole ? null : <Quote words={quote} />}
      <div>
        <label htmlFor={id} className="field-label">
          {say.suggestLabel}
        </label>
        <textarea
          id={id}
          rows={3}
          dir="rtl"
          className="box field-sizing-content max-h-72 font-naskh text-[1.0625rem] leading-loose"
          value={text}
          maxLength={10_000}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="field-label">
          {say.takeOut}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-note`} className="field-label">
          {say.note}
        </label>
        <input
          id={`${id}-note`}
          className="box"
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <FormFoot refusal={refusal} isBusy={isBusy || text === quote} onClose={onClose} />
    </form>
  );
}
