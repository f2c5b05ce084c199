"use client";

import { later } from "@/components/desk/later";
import { MissingDialog, WaitingDialog } from "@/components/desk/missing-dialog";
import type { StoryText } from "@/db/types";
import type { CompareDialogProps } from "./compare/compare-dialog";
import { AskedMove } from "./moves/asked-move";
import type { Moves } from "./moves/use-moves";
import { SignInAgain } from "./sign-in-again";
import type { Draft } from "./use-draft";
import type { WritingDesk } from "./writing-types";

const CompareDialog = later<CompareDialogProps>(
  () => import("./compare/compare-dialog").then((file) => file.CompareDialog),
  {
    Loading: ({ draft }) => <WaitingDialog onClose={draft.postpone} />,
    Missing: ({ draft }) => <MissingDialog onClose={draft.postpone} />,
    isFetchedSoon: true,
  },
);

export type DraftDialogsProps = {
  storyId: number;
  draft: Draft;
  moves: Moves;
  desk: WritingDesk;
  headline: string;
  read: () => StoryText;
  show: (text: StoryText) => void;
};

/** The questions a story may put to whoever writes it. */
export function DraftDialogs({ storyId, draft, moves, desk, headline, read, show }: DraftDialogsProps) {
  const { phase, keeper, state, isAnswering } = draft;
  if (phase.name === "signed-out" && isAnswering)
    return (
      <SignInAgain
        email={desk.account.email}
        read={read}
        onDone={() => keeper.resume()}
        onClose={draft.postpone}
      />
    );
  if (phase.name === "conflict" && isAnswering)
    return (
      <CompareDialog
        key={phase.standing.version}
        draft={draft}
        message={phase.message}
        standing={phase.standing}
        mine={read()}
        show={show}
      />
    );
  return (
    <AskedMove storyId={storyId} moves={moves} state={state} calendar={desk.calendar} headline={headline} />
  );
}
