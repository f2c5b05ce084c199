"use client";

import { useState } from "react";
import { FormFoot, Quote } from "./form-foot";
import { SuggestInputs } from "./suggest-inputs";
import type { Chosen, Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type SuggestFormProps = { chosen: Chosen; paragraph: string; send: Send; onClose: () => void };

/** Other words for the chosen ones; a whole paragraph is edited, and proposed word by word. */
export function SuggestForm({ chosen, paragraph, send, onClose }: SuggestFormProps) {
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
      <SuggestInputs text={text} note={note} onText={setText} onNote={setNote} />
      <FormFoot refusal={refusal} isBusy={isBusy || text === quote} onClose={onClose} />
    </form>
  );
}
