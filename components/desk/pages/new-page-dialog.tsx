"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { askNewsroom } from "../plan/ask-newsroom";
import { pageMessages as say } from "./messages";

/** A new page begins with its title; one is taken to write it. */
export function NewPageDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = new FormData(event.currentTarget).get("title");
    setBusy(true);
    const answer = await askNewsroom("/api/desk/pages", "POST", { title });
    setBusy(false);
    if (answer.isDone) router.push(`/desk/admin/pages/${Number(answer.body.id)}`);
    else setProblem(answer.problems[0]?.message ?? answer.message);
  };
  return (
    <Dialog open title={say.add} lead={say.addLead} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <div>
          <label htmlFor={id} className="field-label">
            {say.name}
          </label>
          <input id={id} name="title" className="box" required maxLength={120} />
          {problem ? (
            <p role="alert" className="field-problem">
              {problem}
            </p>
          ) : null}
        </div>
        <DialogEnd act={say.add} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
