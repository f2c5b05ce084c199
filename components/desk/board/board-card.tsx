"use client";

import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { moveNamesArabic } from "@/newsroom/workflow/messages";
import { type MoveName, moveNames } from "@/newsroom/workflow/moves";
import { Dialog } from "../dialog";
import { deskMessages } from "../messages";
import { planMessages } from "../plan/messages";
import { useDraggable } from "../plan/use-drag";
import { StatusPair } from "../status-chips";
import { When, WhenDue } from "../when";
import { boardMessages as say } from "./messages";
import type { BoardStory } from "./types";
import { nameOf } from "./use-board-moves";

export type BoardCardProps = {
  story: BoardStory;
  now: Date;
  calendar: Calendar;
  isBusy: boolean;
  onMove: (move: MoveName) => void;
};

export const menuIdOf = (storyId: number) => `moves-of-${storyId}`;

/** One story on the board: dragged by mouse or a long touch, moved by its menu otherwise. */
export function BoardCard({ story, now, calendar, isBusy, onMove }: BoardCardProps) {
  const { ref, isDragged } = useDraggable<HTMLLIElement>(String(story.id));
  const isFaded = isDragged || isBusy;
  return (
    <li
      ref={ref}
      aria-busy={isBusy}
      className={`relative cursor-grab rounded-md border border-hair bg-raised px-2.5 py-2 ${isFaded ? "opacity-50" : ""}`}
    >
      <div className="flex items-start gap-1">
        <Link
          href={`/desk/stories/${story.id}`}
          prefetch={false}
          draggable={false}
          className="min-w-0 flex-1 font-bold leading-normal wrap-anywhere"
        >
          {story.headline.trim() || <span className="text-soft">{deskMessages.untitled}</span>}
        </Link>
        <CardMoves story={story} onMove={onMove} />
      </div>
      {story.scheduledFor ? (
        <p className="text-[0.8125rem] font-bold text-violet">
          <WhenDue date={story.scheduledFor} now={now} calendar={calendar} />
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-soft">
        <StatusPair stage={story.stage} status={story.status} />
        <span>{story.section?.name ?? deskMessages.noSection}</span>
        <span>{story.writer}</span>
        <When date={story.lastChangedAt} now={now} calendar={calendar} />
      </div>
    </li>
  );
}

function CardMoves({ story, onMove }: Pick<BoardCardProps, "story" | "onMove">) {
  const { moves, approveByOverride } = story.abilities;
  const [isOpen, setOpen] = useState(false);
  const open = moveNames.filter((move) => moves.includes(move) || (move === "approve" && approveByOverride));
  if (open.length === 0) return null;
  const choose = (move: MoveName) => {
    setOpen(false);
    onMove(move);
  };
  return (
    <>
      <button
        type="button"
        id={menuIdOf(story.id)}
        className="button quiet -me-1.5 -mt-1 min-h-8"
        aria-haspopup="dialog"
        aria-label={`${say.moves}: ${nameOf(story)}`}
        onClick={() => setOpen(true)}
      >
        <Ellipsis size={17} aria-hidden="true" />
      </button>
      <Dialog
        open={isOpen}
        title={say.moves}
        lead={nameOf(story)}
        closeName={planMessages.close}
        onClose={() => setOpen(false)}
      >
        <ul className="grid gap-2">
          {open.map((move) => (
            <li key={move}>
              <button type="button" className="button w-full" onClick={() => choose(move)}>
                {moveNamesArabic[move]}
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
