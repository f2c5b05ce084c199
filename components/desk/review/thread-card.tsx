"use client";

import { CornerDownRight, Octagon } from "lucide-react";
import { useState } from "react";
import { When, type WhenProps } from "@/components/desk/when";
import { FormFoot } from "./form-foot";
import { MentionArea } from "./mention-area";
import { mentionedIn, withNames } from "./mentions";
import { remarkMessages as say } from "./messages";
import { NoteFrame } from "./note-frame";
import type { Thread } from "./notes";
import type { Colleague, Remark, ReviewAbilities } from "./types";
import type { Send } from "./use-review";
import { useSubmit } from "./use-submit";

export type ThreadCardProps = {
  note: Thread;
  isActive: boolean;
  abilities: ReviewAbilities;
  colleagues: Colleague[];
  clock: Omit<WhenProps, "date">;
  send: Send;
  onShow: (key: string | null) => void;
};

/** What was said about some words or the whole story, with its answers. */
export function ThreadCard(props: ThreadCardProps) {
  const { note, isActive, abilities, colleagues, clock, send, onShow } = props;
  const { remark, replies } = note;
  const [isReplying, setReplying] = useState(false);
  const isResolved = remark.resolvedAt !== null;
  const mayTurn = remark.isBlocking ? abilities.check : abilities.comment;
  const { refusal, isBusy, submit } = useSubmit(
    () => {},
    () => send({ method: "PATCH", path: "comments", body: { id: remark.id, isResolved: !isResolved } }),
  );
  return (
    <NoteFrame note={note} isActive={isActive} onShow={onShow}>
      {remark.isBlocking && !isResolved ? (
        <p className="flex items-center gap-1 text-[0.8125rem] font-bold text-accent">
          <Octagon size={14} aria-hidden="true" />
          {say.blocks}
        </p>
      ) : null}
      {[remark, ...replies].map((one) => (
        <Said key={one.id} remark={one} colleagues={colleagues} clock={clock} />
      ))}
      {isResolved ? (
        <p className="text-[0.8125rem] text-soft">
          {say.resolved(remark.resolvedBy ?? "")}
          {remark.resolvedAt ? (
            <>
              {" · "}
              <When date={remark.resolvedAt} {...clock} />
            </>
          ) : null}
        </p>
      ) : null}
      {isReplying ? (
        <Replying id={remark.id} colleagues={colleagues} send={send} onClose={() => setReplying(false)} />
      ) : (
        <div className="mt-1 flex gap-1">
          {abilities.comment && !isResolved ? (
            <button type="button" className="button quiet" onClick={() => setReplying(true)}>
              {say.reply}
            </button>
          ) : null}
          {mayTurn ? (
            <button type="button" className="button quiet" disabled={isBusy} onClick={() => submit()}>
              {isResolved ? say.reopen : say.resolve}
            </button>
          ) : null}
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

type SaidProps = { remark: Remark; colleagues: Colleague[]; clock: Omit<WhenProps, "date"> };

function Said({ remark, colleagues, clock }: SaidProps) {
  return (
    <div className="mt-1.5 first:mt-0">
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        {remark.replyTo ? (
          <CornerDownRight size={13} aria-hidden="true" className="self-center rtl:-scale-x-100" />
        ) : null}
        <b className="text-ink">{remark.writtenBy}</b>
        <When date={remark.writtenAt} {...clock} />
      </p>
      <p className="break-words whitespace-pre-wrap">
        {withNames(remark.text, colleagues).map(({ text, isName }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark's words never change their order
          isName ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
        )}
      </p>
    </div>
  );
}

type ReplyingProps = { id: number; colleagues: Colleague[]; send: Send; onClose: () => void };

function Replying({ id, colleagues, send, onClose }: ReplyingProps) {
  const [text, setText] = useState("");
  const { refusal, isBusy, submit } = useSubmit(onClose, () =>
    send({
      method: "POST",
      path: "comments",
      body: { text, replyTo: id, mentions: mentionedIn(text, colleagues) },
    }),
  );
  return (
    <form onSubmit={submit} className="mt-2 grid gap-2">
      <MentionArea
        label={say.replyLabel}
        value={text}
        colleagues={colleagues}
        onChange={setText}
        onSend={submit}
      />
      <FormFoot refusal={refusal} isBusy={isBusy || text.trim() === ""} onClose={onClose} />
    </form>
  );
}
