"use client";

import { useEffect, useRef, useState } from "react";
import { CommentForm } from "./comment-form";
import { remarkMessages as say } from "./messages";
import type { NoteKind } from "./selection-tools";
import { SuggestField } from "./suggest-field";
import { SuggestForm } from "./suggest-form";
import type { Colleague, ReviewAbilities } from "./types";
import type { Chosen, ChosenField, Send } from "./use-review";

export type ComposerProps = {
  /** Null for a remark on the whole story. */
  chosen: Chosen | null;
  /** The field it is about; null for words and for the whole story. */
  field: ChosenField | null;
  kind: NoteKind;
  /** The whole paragraph of the chosen words. */
  paragraph: string;
  abilities: ReviewAbilities;
  colleagues: Colleague[];
  send: Send;
  onClose: () => void;
};

/** A remark being written, or other words being proposed; on a phone it lies at the foot of the screen. */
export function Composer(props: ComposerProps) {
  const { chosen, field, abilities, onClose } = props;
  const [kind, setKind] = useState(props.kind);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind has another field to begin in
  useEffect(() => {
    frame.current?.querySelector<HTMLTextAreaElement>("textarea")?.focus();
  }, [kind]);
  const maySuggest = (chosen ?? field) !== null && abilities.suggest;
  return (
    <section
      ref={frame}
      aria-label={kind === "comment" ? say.comment : say.suggest}
      className="rounded-lg border border-ink bg-raised p-3 shadow-md max-xl:fixed max-xl:inset-x-2 max-xl:bottom-2 max-xl:z-40 max-xl:max-h-[80dvh] max-xl:overflow-y-auto"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      {maySuggest ? (
        <fieldset className="mb-2 flex gap-1">
          <legend className="sr-only">{say.kind}</legend>
          {(["comment", "suggest"] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={kind === name}
              className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
              onClick={() => setKind(name)}
            >
              {say[name]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Form {...props} kind={kind} />
    </section>
  );
}

function Form({ kind, chosen, field, ...props }: ComposerProps) {
  if (kind === "suggest" && chosen) return <SuggestForm {...props} chosen={chosen} />;
  if (kind === "suggest" && field) return <SuggestField {...props} field={field} />;
  return <CommentForm {...props} chosen={chosen} field={field} />;
}
