"use client";

import { type FormEvent, useId } from "react";
import type { Role } from "@/db/types";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { EmailBox } from "./email-box";
import { accountMessages as say } from "./messages";
import { PersonFields, personOf } from "./person-fields";
import { problemOf, ReachFields } from "./reach-fields";
import { RefusalLine } from "./refusal-line";
import type { DeskName } from "./types";
import { useAsk } from "./use-ask";

export type InviteDialogProps = { offered: readonly Role[]; desks: DeskName[]; onClose: () => void };

/** Somebody new is asked in, by a link in a mail. */
export function InviteDialog({ offered, desks, onClose }: InviteDialogProps) {
  const id = useId();
  const { refused, isBusy, ask } = useAsk(onClose);
  const problems = refused?.problems ?? [];
  const problem = problemOf(problems, "email");
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void ask("/api/desk/accounts", "POST", { email: form.get("email"), ...personOf(form) });
  };
  return (
    <Dialog open title={say.inviteTitle} lead={say.inviteLead} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <div>
          <EmailBox id={id} label={say.email} problem={problem} />
          {problem ? (
            <p id={`${id}-problem`} className="field-problem">
              {problem}
            </p>
          ) : null}
        </div>
        <PersonFields problems={problems} />
        <ReachFields offered={offered} desks={desks} problems={problems} />
        <RefusalLine refused={refused} />
        <DialogEnd act={say.send} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
