"use client";

import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { toText } from "@/newsroom/body/to-text";
import { conflictMessages } from "./compare/messages";
import { CopyButton } from "./copy/copy-button";
import { againMessages, editorMessages as say } from "./messages";
import { DoneNotice } from "./moves/done-notice";
import { moveMessages } from "./moves/messages";
import { Refusal } from "./moves/refusal";
import type { Moves } from "./moves/use-moves";
import { PresenceBanner } from "./presence/presence-banner";
import type { StoryState } from "./types";
import type { Draft } from "./use-draft";

export type NoticesProps = {
  draft: Draft;
  moves: Moves;
  returned: ReactNode;
  /** What colleagues said and nobody has answered. */
  remarks: ReactNode;
  address: string;
  calendar: Calendar;
};

/** What whoever opens the story must know before writing on. */
export function Notices({ draft, moves, returned, remarks, address, calendar }: NoticesProps) {
  const { phase, state, found, isAnswering } = draft;
  return (
    <>
      <div className="sticky top-2 z-10 mb-2 empty:hidden lg:top-[calc(var(--bar)+0.5rem)]">
        <PresenceBanner
          storyId={draft.storyId}
          presence={draft.presence}
          mayWrite={state.abilities.edit}
          isLate={phase.name === "conflict"}
          onTakeOver={draft.takeOver}
        />
      </div>
      <div className="mb-4 grid gap-2 empty:hidden">
        {state.stage === "returned" ? returned : null}
        {remarks}
        <DoneNotice moves={moves} address={address} />
        <Times state={state} calendar={calendar} />
        {state.isUnsigned ? (
          <p className="notice border-accent font-bold">{moveMessages.isUnsigned}</p>
        ) : null}
        {phase.name === "conflict" && !isAnswering && !draft.isHeldBack ? (
          <p role="alert" className="notice border-accent">
            <span>{phase.message}</span>
            <button type="button" className="button" onClick={draft.reopen}>
              {conflictMessages.open}
            </button>
          </p>
        ) : null}
        {phase.name === "refused" ? <Refusal message={phase.message} problems={phase.problems} /> : null}
        {phase.name === "closed" ? (
          <>
            <Refusal message={phase.message} problems={[]} />
            <Copy draft={draft} />
          </>
        ) : null}
        {phase.name === "signed-out" && !isAnswering ? (
          <div role="alert" className="notice border-amber">
            <span>{againMessages.title}</span>
            <button type="button" className="button" onClick={draft.reopen}>
              {againMessages.open}
            </button>
            <CopyButton read={draft.text} />
          </div>
        ) : null}
        {phase.name === "offline" && !draft.isKept ? <Copy draft={draft} /> : null}
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
            <p className="mb-2 whitespace-pre-wrap break-words">{toText(found.entry.text.body)}</p>
            <CopyButton read={() => found.entry.text} />
          </details>
        ) : null}
        {!state.abilities.edit ? <p className="notice border-hair">{say.readOnly}</p> : null}
        {state.abilities.edit && state.stage === "approved" ? (
          <p className="notice border-amber">
            {state.publication === "published" ? say.liveStays : say.approvalWillFall}
          </p>
        ) : null}
      </div>
    </>
  );
}

const Copy = ({ draft }: { draft: Draft }) => (
  <p>
    <CopyButton read={draft.text} />
  </p>
);

/** When the story goes out by itself, and until when nobody may publish it. */
export function Times({ state, calendar }: { state: StoryState; calendar: Calendar }) {
  const times = [
    [moveMessages.scheduledFor, state.scheduledFor],
    [moveMessages.embargoUntil, state.embargoUntil],
    [moveMessages.expiresAt, state.expiresAt],
  ] as const;
  return times.map(([words, at]) =>
    at ? (
      <p key={words} className="notice border-violet">
        {words}
        <time dateTime={at} suppressHydrationWarning className="font-bold">
          {formatDate(new Date(at), calendar, "date-time")}
        </time>
      </p>
    ) : null,
  );
}
