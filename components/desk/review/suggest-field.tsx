"use client";

import { useState } from "react";
import { fieldNames } from "@/components/editor/messages";
import { FormFoot } from "./form-foot";
import { remarkMessages as say } from "./messages";
import { SuggestInputs } from "./suggest-inputs";
import type { ChosenField, Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type SuggestFieldProps = { field: ChosenField; send: Send; onClose: () => void };

/** Another headline, another standfirst: one field, proposed whole. */
export function SuggestField({ field, send, onClose }: SuggestFieldProps) {
  const [text, setText] = useState(field.text);
  const [note, setNote] = useState("");
  const { refusal, isBusy, submit } = useSubmit(onClose, () =>
    send({
      method: "POST",
      path: "suggestions",
      body: { field: field.field, was: field.own, text, note },
    }),
  );
  return (
    <form onSubmit={submit} className="grid gap-2">
      <p className="font-bold">{say.onField(fieldNames[field.field] ?? "")}</p>
      <SuggestInputs text={text} note={note} onText={setText} onNote={setNote} />
      <FormFoot refusal={refusal} isBusy={isBusy || text === field.text} onClose={onClose} />
    </form>
  );
}
