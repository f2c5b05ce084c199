"use client";

import type { ReactNode } from "react";
import { toText } from "@/newsroom/body/to-text";
import { DoneNotice } from "./done-notice";
import { conflictMessages, editorMessages as say } from "./messages";
import { Refusal } from "./move-dialog";
import type { Draft } from "./use-draft";
import type { Moves } from "./use-moves";

export type NoticesProps = { draft: Draft; moves: Moves; returned: ReactNode; address: string };

/** What whoever opens the story must know before writing on. */
export function Notices({ draft, moves, returned, address }: NoticesProps) {
  const { phase, state, found } = draft;
  return (
    <div className="mb-4 grid gap-2 empty:hidden">
      {state.stage === "returned" ? returned : null}
      <DoneNotice moves={moves} address={address} />
      {phase.name === "conflict" ? (
        <p role="alert" className="notice border-accent">
          <span>{phase.message}</span>
          <button type="button" className="button" onClick={draft.reopen}>
            {conflictMessages.open}
          </button>
        </p>
      ) : null}
      {phase.name === "refused" ? <Refusal message={phase.message} problems={phase.problems} /> : null}
      {phase.name === "closed" ? <Refusal message={phase.message} problems={[]} /> : null}
      {moves.refusal && !moves.asking ? <Refusal {...moves.refusal} /> : null}
      {found?.isShown ? (
        <p role="status" className="notice border-edge">
          <span>{say.recovered}</span>
          <button type="button" className="button quiet" onClick={draft.forgetFound}>
            {say.close}
          </button>
        </p>
      ) : null}
      {found && !found.isShown ? (
        <details className="rounded-md border border-amber px-3 py-2">
          <summary>{say.unsavedElsewhere}</summary>
          <p className="font-bold">{found.entry.text.headline}</p>
          <p className="whitespace-pre-wrap break-words">{toText(found.entry.text.body)}</p>
        </details>
      ) : null}
      {!state.abilities.edit ? <p className="notice border-hair">{say.readOnly}</p> : null}
      {state.abilities.edit && state.stage === "approved" ? (
        <p className="notice border-amber">
          {state.publication === "published" ? say.liveStays : say.approvalWillFall}
        </p>
      ) : null}
    </div>
  );
}
