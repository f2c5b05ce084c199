"use client";

import { When, type WhenProps } from "@/components/desk/when";
import { remarkMessages as say } from "./messages";
import { NoteFrame } from "./note-frame";
import { isFitting, type Proposal } from "./notes";
import type { Send } from "./use-review";
import { useSubmit } from "./use-submit";
import { Words } from "./words";

export type ProposalCardProps = {
  note: Proposal;
  isActive: boolean;
  /** The version that is decided on; null for whoever may not change the text now. */
  version: number | null;
  clock: Omit<WhenProps, "date">;
  send: Send;
  onShow: (key: string | null) => void;
};

/** Other words that somebody proposes, and the two answers to them. */
export function ProposalCard({ note, isActive, version, clock, send, onShow }: ProposalCardProps) {
  const { id, replacement, words, madeBy, madeAt, note: why } = note.suggestion;
  const decide = (isAccepted: boolean) => () =>
    send({ method: "PATCH", path: "suggestions", body: { version, ids: [id], isAccepted } });
  const accepting = useSubmit(() => onShow(null), decide(true));
  const rejecting = useSubmit(() => onShow(null), decide(false));
  const isBusy = accepting.isBusy || rejecting.isBusy;
  const refusal = accepting.refusal ?? rejecting.refusal;
  return (
    <NoteFrame note={note} isActive={isActive} onShow={onShow}>
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        <b className="text-ink">{madeBy}</b>
        <span>{replacement === "" ? say.deletes : say.suggested}</span>
        <When date={madeAt} {...clock} />
      </p>
      <p className="font-naskh text-[1.0625rem] leading-loose break-words">
        <Words words={words} />
      </p>
      {why ? <p className="break-words text-soft">{why}</p> : null}
      {version === null ? null : (
        <div className="mt-1 flex gap-1">
          <button
            type="button"
            className="button"
            disabled={isBusy || !isFitting(note)}
            onClick={() => accepting.submit()}
          >
            {say.accept}
          </button>
          <button type="button" className="button quiet" disabled={isBusy} onClick={() => rejecting.submit()}>
            {say.reject}
          </button>
        </div>
      )}
      {refusal ? (
        <p role="alert" className="font-bold text-accent">
          {refusal}
        </p>
      ) : null}
    </NoteFrame>
  );
}
