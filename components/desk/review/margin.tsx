"use client";

import { MessageSquarePlus } from "lucide-react";
import type { WhenProps } from "@/components/desk/when";
import { plural } from "@/newsroom/arabic/plural";
import { openForms, remarkMessages as say, suggestionForms } from "./messages";
import { isClosed, isFitting, type Note, type Proposal } from "./notes";
import { ProposalCard } from "./proposal-card";
import { ThreadCard } from "./thread-card";
import type { Colleague, ReviewAbilities } from "./types";
import type { Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type MarginProps = {
  notes: Note[];
  active: string | null;
  abilities: ReviewAbilities;
  /** The version that suggestions are decided on; null for whoever may not change the text now. */
  version: number | null;
  colleagues: Colleague[];
  clock: Omit<WhenProps, "date">;
  send: Send;
  onShow: (key: string | null) => void;
  onCommentStory: () => void;
};

/** All that was said and proposed, in the order of the text; what is closed lies below. */
export function Margin(props: MarginProps) {
  const { notes, abilities, onCommentStory } = props;
  const open = notes.filter((note) => !isClosed(note));
  const closed = notes.filter(isClosed);
  const threads = open.filter(({ kind }) => kind === "thread").length;
  const proposals = open.length - threads;
  return (
    <section id="remarks" aria-label={say.title} className="grid scroll-mt-4 gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-bold">
          {[
            threads > 0 ? plural(threads, openForms) : "",
            proposals > 0 ? plural(proposals, suggestionForms) : "",
          ]
            .filter(Boolean)
            .join("، ") || say.title}
        </h2>
        {abilities.comment ? (
          <button type="button" className="button quiet" onClick={onCommentStory}>
            <MessageSquarePlus size={16} aria-hidden="true" />
            {say.commentStory}
          </button>
        ) : null}
      </div>
      <Together {...props} />
      {notes.length === 0 ? <p className="text-soft">{say.none}</p> : null}
      {open.map((note) => (
        <Card key={note.key} note={note} {...props} />
      ))}
      {closed.length > 0 ? (
        <details>
          <summary className="py-1 text-soft">
            {say.closedOnes} ({closed.length})
          </summary>
          <div className="grid gap-2">
            {closed.map((note) => (
              <Card key={note.key} note={note} {...props} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function Card({ note, ...props }: MarginProps & { note: Note }) {
  const { active, clock, send, onShow, version, abilities, colleagues } = props;
  const common = { isActive: active === note.key, clock, send, onShow };
  return note.kind === "thread" ? (
    <ThreadCard note={note} {...common} abilities={abilities} colleagues={colleagues} />
  ) : (
    <ProposalCard note={note} {...common} version={version} />
  );
}

/** All suggestions at once, when there are several. */
function Together({ notes, version, send }: MarginProps) {
  const proposals = notes.filter((note): note is Proposal => note.kind === "proposal");
  const decide = (isAccepted: boolean) => () => {
    const ids = proposals
      .filter((proposal) => isFitting(proposal) || !isAccepted)
      .map(({ suggestion }) => suggestion.id);
    return send({ method: "PATCH", path: "suggestions", body: { version, ids, isAccepted } });
  };
  const accepting = useSubmit(() => {}, decide(true));
  const rejecting = useSubmit(() => {}, decide(false));
  const isBusy = accepting.isBusy || rejecting.isBusy;
  const refusal = accepting.refusal ?? rejecting.refusal;
  if (version === null)
    return proposals.length > 0 ? <p className="text-[0.8125rem] text-soft">{say.waits}</p> : null;
  return (
    <>
      {proposals.length > 1 ? (
        <div className="flex gap-1">
          <button type="button" className="button" disabled={isBusy} onClick={() => accepting.submit()}>
            {say.acceptAll}
          </button>
          <button type="button" className="button quiet" disabled={isBusy} onClick={() => rejecting.submit()}>
            {say.rejectAll}
          </button>
        </div>
      ) : null}
      {refusal ? (
        <p role="alert" className="font-bold text-accent">
          {refusal}
        </p>
      ) : null}
    </>
  );
}
