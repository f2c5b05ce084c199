"use client";

import { PenLine } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { editorMessages } from "../messages";
import type { Presence } from "./lock-keeper";
import { presenceMessages as say } from "./messages";

export type PresenceBannerProps = {
  storyId: number;
  presence: Presence;
  mayWrite: boolean;
  /** Whether words of this tab came too late and lie in the story's revisions. */
  isLate: boolean;
  /** False when the server did not answer. */
  onTakeOver: () => Promise<boolean>;
};

/** Says that another tab writes here, and how to take the pen. */
export function PresenceBanner({ storyId, presence, mayWrite, isLate, onTakeOver }: PresenceBannerProps) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!("by" in presence)) return null;
  const { name, by, gender, isOneself } = presence;
  const take = async () => {
    setAsking(false);
    setFailed(!(await onTakeOver()));
  };
  return (
    <div role={name === "taken" ? "alert" : "status"} className="notice border-amber">
      <span className="flex items-center gap-2 font-bold">
        <PenLine size={17} aria-hidden="true" className="shrink-0 text-amber" />
        {isOneself ? say.elsewhere : say[name](by, gender)}
      </span>
      <span className="text-soft">{isLate ? say.late : say.readAlong}</span>
      {hasFailed ? <span className="text-accent">{say.notTaken}</span> : null}
      {isLate ? (
        <Link href={`/desk/stories/${storyId}/revisions`} prefetch={false} className="button">
          {editorMessages.revisions}
        </Link>
      ) : null}
      {mayWrite ? (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say.takeOver}
        </button>
      ) : null}
      <Dialog
        open={isAsking}
        title={isOneself ? say.questionHere : say.question(by)}
        lead={say.lead}
        closeName={say.no}
        onClose={() => setAsking(false)}
      >
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button primary" onClick={() => void take()}>
            {say.takeOver}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {say.no}
          </button>
        </div>
      </Dialog>
    </div>
  );
}
