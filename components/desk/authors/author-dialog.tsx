"use client";

import type { FormEvent } from "react";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { profileMessages, authorMessages as say } from "../profile/messages";
import { ProfileFields, profileOf } from "../profile/profile-fields";
import type { Author } from "./types";

type Props = { author: Author; mayPick: boolean; onClose: () => void };

/** What readers are told about an author. */
export function AuthorDialog({ author, mayPick, onClose }: Props) {
  const { refused, isBusy, ask } = useAsk(onClose);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void ask(`/api/desk/authors/${author.id}`, "PATCH", profileOf(new FormData(event.currentTarget)));
  };
  return (
    <Dialog open title={author.name} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="mt-3 grid gap-3">
        <ProfileFields profile={author} mayPick={mayPick} problems={refused?.problems ?? []} />
        {author.isPublic ? (
          <a
            href={`/author/${encodeURIComponent(author.slug)}`}
            className="justify-self-start underline underline-offset-4"
          >
            {profileMessages.see}
          </a>
        ) : null}
        <RefusalLine refused={refused} />
        <DialogEnd act={profileMessages.save} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
