"use client";

import { useState } from "react";
import type { Refused } from "../plan/ask-newsroom";
import { pageMessages as say } from "./messages";
import type { Kept } from "./page-keeper";
import type { WrittenPage } from "./types";

type Props = {
  page: WrittenPage;
  kept: Kept;
  refused: Refused | null;
  act: (method: "POST" | "DELETE") => Promise<void>;
  flush: () => Promise<boolean>;
};

/** Whether it is kept, and what one can do with it now. */
export function PageState({ page, kept, refused, act, flush }: Props) {
  const [isAsking, setAsking] = useState(false);
  const isPublic = page.status !== "hidden";
  const canPublish = page.status !== "published" || kept.is !== "saved";
  const why = kept.refused ?? refused;
  return (
    <section aria-label={say.state} className="grid gap-3 rounded-lg border border-hair bg-raised p-4">
      <p role="status" className="text-soft">
        {say[kept.is]}
      </p>
      {why ? (
        <p role="alert" className="font-bold text-accent">
          {[why.message, ...why.problems.map(({ message }) => message)].join(" ")}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button primary"
          disabled={!canPublish}
          onClick={() => void act("POST")}
        >
          {isPublic ? say.publishChanges : say.publish}
        </button>
        <a
          className="button"
          href={`/desk/admin/pages/${page.id}/proof`}
          target="_blank"
          rel="noreferrer"
          onClick={() => void flush()}
        >
          {say.preview}
        </a>
      </div>
      {isPublic ? (
        <button
          type="button"
          className="button quiet justify-self-start text-accent"
          onClick={() => {
            if (isAsking) void act("DELETE");
            setAsking(!isAsking);
          }}
        >
          {isAsking ? say.hideSure : say.hide}
        </button>
      ) : null}
    </section>
  );
}
