"use client";

import { useActionState } from "react";
import { revisionMessages as say } from "@/components/editor/messages";

type State = {
  message: string;
  problems: { field: string; message: string }[];
  typed: Record<string, string>;
} | null;

export type RestoreFormProps = {
  story: { id: number; version: number };
  revisionId: number;
  restore: (before: State, form: FormData) => Promise<State>;
};

export function RestoreForm({ story, revisionId, restore }: RestoreFormProps) {
  const [state, send, isBusy] = useActionState(restore, null);
  return (
    <form action={send} className="mt-4 border-t border-hair pt-3">
      <input type="hidden" name="story" value={story.id} />
      <input type="hidden" name="version" value={story.version} />
      <input type="hidden" name="revision" value={revisionId} />
      <p className="mb-2 text-soft">{say.restoreLead}</p>
      {state ? (
        <p role="alert" className="mb-2 font-bold text-accent">
          {state.message}
        </p>
      ) : null}
      <button type="submit" className="button" disabled={isBusy}>
        {say.restore}
      </button>
    </form>
  );
}
