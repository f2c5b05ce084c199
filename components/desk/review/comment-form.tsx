"use client";

import { useState } from "react";
import { fieldNames } from "@/components/editor/messages";
import { FormFoot, Quote } from "./form-foot";
import { MentionArea } from "./mention-area";
import { mentionedIn } from "./mentions";
import { remarkMessages as say } from "./messages";
import type { Colleague, ReviewAbilities } from "./types";
import type { Chosen, ChosenField, Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type CommentFormProps = {
  chosen: Chosen | null;
  field: ChosenField | null;
  abilities: ReviewAbilities;
  colleagues: Colleague[];
  send: Send;
  onClose: () => void;
};

/** A remark on some words or on the whole story. */
export function CommentForm({ chosen, field, abilities, colleagues, send, onClose }: CommentFormProps) {
  const [text, setText] = useState("");
  const [isBlocking, setBlocking] = useState(false);
  const { refusal, isBusy, submit } = useSubmit(onClose, () =>
    send({
      method: "POST",
      path: "comments",
      body: {
        text,
        ...(chosen ? { place: chosen } : {}),
        ...(field ? { field: field.field } : {}),
        isBlocking,
        mentions: mentionedIn(text, colleagues),
      },
    }),
  );
  return (
    <form onSubmit={submit} className="grid gap-2">
      {field ? <p className="font-bold">{say.onField(fieldNames[field.field] ?? "")}</p> : null}
      {field?.text === "" ? null : <Quote words={field?.text ?? chosen?.quote ?? null} />}
      <MentionArea
        label={say.commentLabel}
        value={text}
        colleagues={colleagues}
        onChange={setText}
        onSend={submit}
      />
      {abilities.check ? (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={isBlocking}
            onChange={(event) => setBlocking(event.target.checked)}
          />
          {say.blocking}
        </label>
      ) : null}
      <FormFoot refusal={refusal} isBusy={isBusy || text.trim() === ""} onClose={onClose} />
    </form>
  );
}
