"use client";

import { History, Undo2 } from "lucide-react";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { Dialog } from "../dialog";
import { HistoryDialog } from "./history-dialog";
import { changedForms, frontDeskMessages as say } from "./messages";
import type { FrontAtWork } from "./use-front";

export type FrontBarProps = {
  front: FrontAtWork;
  calendar: Calendar;
  now: Date;
  tab: "arrange" | "preview";
  onTab: (tab: "arrange" | "preview") => void;
};

type Asked = "history" | "discard" | null;

/** How far the draft is from what readers have, and the acts that end it. */
export function FrontBar({ front, calendar, now, tab, onTab }: FrontBarProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const { state, isBusy } = front;
  const { arrangement, canUndo, status } = state;
  const isSame = arrangement.changed.length === 0 && status === "saved";
  const isStuck = status === "conflict" || status === "offline" || status === "refused";
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h1 className="text-xl font-bold">{say.title}</h1>
      <FrontState front={front} calendar={calendar} />
      <div className="ms-auto flex flex-wrap items-center gap-1.5">
        <button type="button" className="button quiet" disabled={!canUndo} onClick={front.undo}>
          <Undo2 size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="max-sm:sr-only">{say.undo}</span>
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked("history")}>
          <History size={16} aria-hidden="true" />
          <span className="max-sm:sr-only">{say.history}</span>
        </button>
        <button
          type="button"
          className="button"
          disabled={isSame || isBusy || isStuck}
          onClick={() => setAsked("discard")}
        >
          {say.discard}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={isSame || isBusy || isStuck}
          onClick={front.launch}
        >
          {say.launch}
        </button>
      </div>
      <div className="flex w-full gap-1 lg:hidden">
        {(["arrange", "preview"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            className="button quiet flex-1 aria-pressed:bg-ink aria-pressed:text-paper"
            onClick={() => onTab(name)}
          >
            {say[name]}
          </button>
        ))}
      </div>
      {asked === "history" ? (
        <HistoryDialog front={front} calendar={calendar} now={now} onClose={() => setAsked(null)} />
      ) : null}
      <Dialog
        open={asked === "discard"}
        title={say.discardTitle}
        lead={arrangement.mayAll ? say.discardLead : say.discardOwnLead}
        closeName={say.close}
        onClose={() => setAsked(null)}
      >
        <div className="flex justify-end gap-2">
          <button type="button" className="button quiet" onClick={() => setAsked(null)}>
            {say.cancel}
          </button>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              setAsked(null);
              void front.discard();
            }}
          >
            {say.discard}
          </button>
        </div>
      </Dialog>
    </header>
  );
}

/** Said by the screen itself, and aloud. */
function FrontState({ front, calendar }: Pick<FrontBarProps, "front" | "calendar">) {
  const { status, arrangement, message } = front.state;
  const changes = arrangement.changed.length;
  const words = {
    saving: say.saving,
    offline: message,
    conflict: "",
    refused: "",
    saved:
      front.said ||
      (changes === 0 ? say.asLaunched : `${say.saved} · ${plural(changes, changedForms, calendar.digits)}`),
  }[status];
  return (
    <p
      role="status"
      className={`text-[0.875rem] ${status === "offline" ? "text-amber" : front.said ? "text-green" : "text-soft"}`}
    >
      {words}
      {front.said && status === "saved" ? (
        <>
          {" "}
          <a href="/" target="_blank" rel="noreferrer" className="text-ink underline underline-offset-4">
            {say.toSite}
          </a>
        </>
      ) : null}
    </p>
  );
}
