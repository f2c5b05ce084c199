"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { Calendar } from "@/db/types";
import { columnOf } from "@/newsroom/workflow/board";
import { hearDesk } from "../plan/hear-desk";
import { MoveQuestion } from "../plan/move-question";
import { Refusal } from "../plan/refusal";
import { useDragScroll } from "../plan/use-drag";
import { BoardCard, menuIdOf } from "./board-card";
import { BoardColumn } from "./board-column";
import { boardMessages as say } from "./messages";
import type { BoardColumnShown } from "./types";
import { nameOf, useBoardMoves } from "./use-board-moves";

export type BoardScreenProps = {
  columns: BoardColumnShown[];
  /** What narrows the board, as the list's address says it: «&mine=1». */
  rest: string;
  now: Date;
  calendar: Calendar;
};

/** Every story by how far it is; moving a card makes the move, by the same rules as everywhere. */
export function BoardScreen({ columns, rest, now, calendar }: BoardScreenProps) {
  const moves = useBoardMoves();
  const router = useRouter();
  const scroller = useDragScroll();
  useEffect(() => hearDesk(() => router.refresh()), [router]);
  useFocusAfter(moves.done?.id ?? null, columns);
  const find = (id: number) => columns.flatMap(({ rows }) => rows).find((story) => story.id === id);
  return (
    <>
      <p role="status" className={moves.done ? "notice mb-3 border-green" : "sr-only"}>
        {moves.done?.sentence}
      </p>
      {moves.refused && !moves.asking ? (
        <div className="mb-3">
          <Refusal
            refused={moves.refused.refused}
            story={{ id: moves.refused.story.id, headline: nameOf(moves.refused.story) }}
            onDismiss={moves.close}
          />
        </div>
      ) : null}
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within the keyboard's reach
        tabIndex={0}
        aria-label={say.title}
        className="relative flex snap-x items-start gap-2.5 overflow-x-auto pb-3"
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.name}
            column={column}
            rest={rest}
            onPut={(id) => {
              const story = find(id);
              if (story && columnOf(story) !== column.name) moves.put(story, column.name);
            }}
          >
            {column.rows.map((story) => (
              <BoardCard
                key={story.id}
                story={story}
                now={now}
                calendar={calendar}
                isBusy={moves.busyId === story.id}
                onMove={(move) => moves.ask(story, move)}
              />
            ))}
          </BoardColumn>
        ))}
      </section>
      {moves.asking ? (
        <MoveQuestion
          move={moves.asking.move}
          lead={moves.asking.isOverride ? say.overrideLead : nameOf(moves.asking.story)}
          isOverride={moves.asking.isOverride}
          calendar={calendar}
          refused={moves.refused?.refused ?? null}
          isBusy={moves.busyId !== null}
          onMake={(wish) => moves.asking && void moves.make(moves.asking.story, moves.asking.move, wish)}
          onClose={moves.close}
        />
      ) : null}
    </>
  );
}

/** A card that moved to another column keeps the keyboard. */
function useFocusAfter(storyId: number | null, columns: BoardColumnShown[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is elsewhere once the columns are new
  useEffect(() => {
    if (storyId === null || document.activeElement !== document.body) return;
    document.getElementById(menuIdOf(storyId))?.focus();
  }, [storyId, columns]);
}
