"use client";

import { useId } from "react";
import type { MailDigest } from "@/db/types";
import { useAct } from "../style/use-act";
import { noticeMessages as say } from "./messages";

export type MailChoiceProps = { digest: MailDigest; choose: Parameters<typeof useAct>[0] };

const digests = Object.keys(say.digests) as MailDigest[];

/** How one's own notices come by mail; chosen at once. */
export function MailChoice({ digest, choose }: MailChoiceProps) {
  const id = useId();
  const { answer, isBusy, send } = useAct(choose);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <label htmlFor={id} className="text-soft">
        {say.byMail}
      </label>
      <select
        key={digest}
        id={id}
        name="digest"
        className="box !w-auto"
        defaultValue={digest}
        disabled={isBusy}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        {digests.map((name) => (
          <option key={name} value={name}>
            {say.digests[name]}
          </option>
        ))}
      </select>
      {answer ? (
        <p role="alert" className="font-bold text-accent">
          {answer.message}
        </p>
      ) : null}
    </form>
  );
}
