"use client";

import type { StoryText } from "@/db/types";
import { ConflictDialog } from "./conflict-dialog";
import { AskedMove } from "./moves/asked-move";
import type { Moves } from "./moves/use-moves";
import { SignInAgain } from "./sign-in-again";
import type { Draft } from "./use-draft";
import type { WritingDesk } from "./writing-types";

export type DraftDialogsProps = {
  storyId: number;
  draft: Draft;
  moves: Moves;
  desk: WritingDesk;
  headline: string;
  read: () => StoryText;
  onTakeTheirs: (text: StoryText) => void;
};

/** The questions a story may put to whoever writes it. */
export function DraftDialogs({
  storyId,
  draft,
  moves,
  desk,
  headline,
  read,
  onTakeTheirs,
}: DraftDialogsProps) {
  const { phase, keeper, state, isAnswering } = draft;
  if (phase.name === "signed-out" && isAnswering)
    return <SignInAgain email={desk.account.email} onDone={() => keeper.resume()} onClose={draft.postpone} />;
  if (phase.name === "conflict" && isAnswering)
    return (
      <ConflictDialog
        message={phase.message}
        mine={read()}
        standing={phase.standing}
        onKeepMine={() => void keeper.keepMine(phase.standing)}
        onTakeTheirs={() => {
          onTakeTheirs(phase.standing.text);
          void keeper.takeTheirs(phase.standing);
        }}
        onClose={draft.postpone}
      />
    );
  return (
    <AskedMove storyId={storyId} moves={moves} state={state} calendar={desk.calendar} headline={headline} />
  );
}
