"use client";

import type { ReactNode } from "react";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { useAct } from "../style/use-act";
import { sectionsMessages as say } from "./messages";
import { Refused } from "./refused";
import type { Act } from "./types";

export type FormDialogProps = {
  title: string;
  lead?: string;
  act: Act;
  actName: string;
  /** What is sent beside the fields. */
  given: Record<string, string | number>;
  onClose: () => void;
  children: ReactNode;
};

/** A question with fields: sent once, closed when it was done, open with the reason when it was refused. */
export function FormDialog({ title, lead, act, actName, given, onClose, children }: FormDialogProps) {
  const { answer, isBusy, send } = useAct(act, onClose);
  return (
    <Dialog open title={title} lead={lead} closeName={say.close} onClose={onClose}>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        {Object.entries(given).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <Refused answer={answer} />
        <DialogEnd act={actName} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
