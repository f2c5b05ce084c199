"use client";

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { liveDeskMessages } from "@/components/desk/live/messages";
import { deskMessages } from "@/components/desk/messages";
import { StatusPair } from "@/components/desk/status-chips";
import { editorMessages as say } from "./messages";
import { MovesBar } from "./moves/moves-bar";
import type { Moves } from "./moves/use-moves";
import { PeopleLine } from "./presence/people-line";
import { SaveState } from "./save-state";
import { useBarHeight } from "./use-bar-height";
import type { Draft } from "./use-draft";

export type TopBarProps = { storyId: number; draft: Draft; moves: Moves; address: string; tools: ReactNode };

/** Where the story stands, whether it is safe, and what comes next: always in sight. */
export function TopBar({ storyId, draft, moves, address, tools }: TopBarProps) {
  const { state, phase, isKept } = draft;
  const bar = useBarHeight();
  return (
    <header
      ref={bar}
      className="top-bar z-20 lg:sticky lg:top-0 flex min-h-(--bar) flex-wrap items-center gap-x-4 gap-y-2 border-b border-hair bg-paper px-4 py-2 sm:px-6"
    >
      <Link href="/desk/stories" prefetch={false} className="button quiet" title={deskMessages.stories}>
        <ArrowRight size={17} aria-hidden="true" className="ltr:-scale-x-100" />
        <span className="sr-only">{deskMessages.stories}</span>
      </Link>
      <StatusPair stage={state.stage} status={state.status} />
      {state.abilities.edit || phase.name !== "saved" ? <SaveState phase={phase} isKept={isKept} /> : null}
      <PeopleLine names={draft.people} />
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {state.publication === "published" ? (
          <a href={address} target="_blank" rel="noreferrer" className="button quiet">
            {say.view}
          </a>
        ) : null}
        {/* Whoever may take it from readers may write to them live. */}
        {state.publication === "published" && state.abilities.moves.includes("withdraw") ? (
          <Link href={`/desk/live/${storyId}`} prefetch={false} className="button quiet max-sm:hidden">
            {liveDeskMessages.title}
          </Link>
        ) : null}
        {tools}
        <MovesBar state={state} isBusy={moves.isBusy} onMove={moves.ask} />
      </div>
    </header>
  );
}
