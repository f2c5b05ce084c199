"use client";

import { useEffect, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import {
  findPreviews,
  makePreview,
  type PreviewLink,
  type PreviewsAnswer,
  revokePreview,
} from "./ask-previews";
import { LinkForm } from "./link-form";
import { previewMessages as say } from "./messages";

export type PreviewLinkDialogProps = { storyId: number; calendar: Calendar; onClose: () => void };

/** Makes links through which people outside read the draft, and ends them. */
export function PreviewLinkDialog({ storyId, calendar, onClose }: PreviewLinkDialogProps) {
  const [links, setLinks] = useState<PreviewLink[] | null>(null);
  const [address, setAddress] = useState<string>();
  const [refusal, setRefusal] = useState("");
  const [isBusy, setBusy] = useState(false);
  const take = (answer: PreviewsAnswer) => {
    setBusy(false);
    if ("refusal" in answer) return setRefusal(answer.refusal);
    setRefusal("");
    setLinks(answer.previews);
    if (answer.address) setAddress(answer.address);
  };
  const send = (asking: Promise<PreviewsAnswer>) => {
    setBusy(true);
    void asking.then(take);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it opens
  useEffect(() => send(findPreviews(storyId)), []);
  return (
    <Dialog open title={say.link} lead={say.linkLead} closeName={say.close} onClose={onClose}>
      <LinkForm isBusy={isBusy} address={address} onMake={(hours) => send(makePreview(storyId, hours))} />
      {refusal ? (
        <p role="alert" className="mt-3 font-bold text-accent">
          {refusal}
        </p>
      ) : null}
      <h3 className="mt-4 mb-1 border-t border-hair pt-3 font-bold">{say.living}</h3>
      {links?.length ? (
        <Living
          links={links}
          calendar={calendar}
          isBusy={isBusy}
          onRevoke={(id) => send(revokePreview(storyId, id))}
        />
      ) : (
        <p className="text-soft">{links || refusal ? say.none : say.loading}</p>
      )}
    </Dialog>
  );
}

type LivingProps = {
  links: PreviewLink[];
  calendar: Calendar;
  isBusy: boolean;
  onRevoke: (id: number) => void;
};

function Living({ links, calendar, isBusy, onRevoke }: LivingProps) {
  return (
    <ul aria-label={say.living} className="max-h-60 divide-y divide-hair overflow-y-auto">
      {links.map((link) => {
        const until = formatDate(new Date(link.expiresAt), calendar, "date-time");
        return (
          <li key={link.id} className="flex items-center gap-3 py-1.5">
            <span className="min-w-0 grow">
              <b>{link.madeBy}</b>
              <span className="block text-[0.8125rem] text-soft">
                {say.until} <time dateTime={link.expiresAt}>{until}</time>
              </span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={`${say.revokeOf} ${until}`}
              disabled={isBusy}
              onClick={() => onRevoke(link.id)}
            >
              {say.revoke}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
