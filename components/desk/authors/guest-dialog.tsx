"use client";

import { type FormEvent, useId } from "react";
import { problemOf } from "../accounts/reach-fields";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { authorMessages as say } from "../profile/messages";

/** Somebody signs stories without an account. */
export function GuestDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const { refused, isBusy, ask } = useAsk(onClose);
  const problem = problemOf(refused?.problems ?? [], "name");
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    void ask("/api/desk/authors/guests", "POST", { name });
  };
  return (
    <Dialog open title={say.addTitle} lead={say.addLead} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <div>
          <label htmlFor={id} className="field-label">
            {say.guestName}
          </label>
          <input id={id} name="name" className="box" required maxLength={60} />
          {problem ? <p className="field-problem">{problem}</p> : null}
        </div>
        <RefusalLine refused={refused} />
        <DialogEnd act={say.add} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
