"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import type { Calendar } from "@/db/types";
import { EntryCard } from "./entry-card";
import { EntryForm } from "./entry-form";
import { liveDeskMessages as say } from "./messages";
import { emptyDraft, keepDraft, readDraft } from "./outbox";
import type { DeskCoverage, DeskEntry, Draft } from "./types";
import { useCoverage } from "./use-coverage";
import { WaitingList } from "./waiting-list";

export type LiveScreenProps = {
  story: { id: number; headline: string };
  first: DeskCoverage;
  calendar: Calendar;
};

/** The fast screen: what happens now goes out at once, whatever the line is doing. */
export function LiveScreen({ story, first, calendar }: LiveScreenProps) {
  const { coverage, queue, act, send, retry, drop } = useCoverage(story.id, first);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [editing, setEditing] = useState<{ entry: DeskEntry; draft: Draft } | null>(null);
  const [removing, setRemoving] = useState<DeskEntry | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setDraft(readDraft(story.id)), [story.id]);
  const write = (next: Draft) => {
    setDraft(next);
    keepDraft(story.id, next);
  };
  const run = async (...asked: Parameters<typeof act>) => {
    setBusy(true);
    const answer = await act(...asked);
    setBusy(false);
    setProblem(answer.kind === "done" ? "" : answer.kind === "offline" ? say.offline : answer.message);
    return answer.kind === "done";
  };
  const at = ({ id }: DeskEntry) => `/entries/${id}`;
  const correct = async () => {
    if (!editing) return;
    const { entry, draft: text } = editing;
    if (await run("PUT", at(entry), { version: entry.version, text })) setEditing(null);
  };
  const mark = (entry: DeskEntry, marks: object) =>
    run("PATCH", at(entry), { version: entry.version, ...marks });
  const { isOpen, entries } = coverage;
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-3 py-4 sm:px-6 lg:py-6">
      <header>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl font-bold">{say.title}</h1>
          {isOpen === null ? null : (
            <span className={`chip ${isOpen ? "text-accent" : "text-soft"}`}>
              {isOpen ? say.open : say.closed}
            </span>
          )}
          {isOpen === null ? null : (
            <button
              type="button"
              className="button ms-auto"
              disabled={isBusy}
              onClick={() => run("PUT", "", { isOpen: !isOpen })}
            >
              {isOpen ? say.close : say.reopen}
            </button>
          )}
        </div>
        <p className="flex flex-wrap gap-x-4">
          <Link href={`/desk/stories/${story.id}`} prefetch={false} className="underline underline-offset-4">
            {story.headline}
          </Link>
          <a
            href={`/news/${story.id}`}
            target="_blank"
            rel="noopener"
            className="underline underline-offset-4"
          >
            {say.asReaders}
          </a>
        </p>
      </header>
      {isOpen === null ? (
        <section className="rounded-lg border border-dashed border-edge p-6 text-center">
          <p className="mx-auto mb-4 max-w-prose text-soft">{say.beginLead}</p>
          <button
            type="button"
            className="button primary"
            disabled={isBusy}
            onClick={() => run("PUT", "", { isOpen: true })}
          >
            {say.begin}
          </button>
        </section>
      ) : null}
      {editing ? (
        <EntryForm
          key={editing.entry.id}
          draft={editing.draft}
          onChange={(text) => setEditing({ ...editing, draft: text })}
          onSend={correct}
          onCancel={() => setEditing(null)}
        />
      ) : isOpen ? (
        <EntryForm
          draft={draft}
          onChange={write}
          onSend={() => {
            send(draft);
            write(emptyDraft);
          }}
        />
      ) : null}
      <p role="alert" className="field-problem empty:hidden">
        {problem}
      </p>
      <WaitingList
        queue={queue}
        onRetry={retry}
        onPutBack={({ key, headline, text, mediaId }) => {
          write({ headline, text: [text, draft.text].filter(Boolean).join("\n"), mediaId });
          drop(key);
        }}
      />
      {isOpen === null ? null : (
        <section aria-label={say.entries}>
          <h2 className="mb-2 font-bold">{say.entries}</h2>
          {entries.length === 0 ? <p className="text-soft">{say.empty}</p> : null}
          <ol className="grid gap-2">
            {entries.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                calendar={calendar}
                isBusy={isBusy}
                onPin={() => mark(entry, { isPinned: !entry.isPinned })}
                onKey={() => mark(entry, { isKey: !entry.isKey })}
                onEdit={() => {
                  const { headline, text, mediaId } = entry;
                  setEditing({ entry, draft: { headline, text, mediaId } });
                }}
                onRemove={() => setRemoving(entry)}
              />
            ))}
          </ol>
        </section>
      )}
      <Dialog
        open={removing !== null}
        title={say.remove}
        lead={say.removeAsk}
        closeName={say.cancel}
        onClose={() => setRemoving(null)}
      >
        <button
          type="button"
          className="button primary"
          onClick={async () => {
            if (removing) await run("DELETE", at(removing), { version: removing.version });
            setRemoving(null);
          }}
        >
          {say.remove}
        </button>
      </Dialog>
    </div>
  );
}
