"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { columnNames } from "@/newsroom/workflow/board";
import { useDropTarget } from "../plan/use-drag";
import { columnLists, boardMessages as say } from "./messages";
import type { BoardColumnShown } from "./types";

export type BoardColumnProps = {
  column: BoardColumnShown;
  /** What narrows the whole board, to be carried into the list. */
  rest: string;
  children: ReactNode;
  onPut: (storyId: number) => void;
};

/** A stage of the way to the readers; what is put into it makes the move that leads there. */
export function BoardColumn({ column, rest, children, onPut }: BoardColumnProps) {
  const { ref, isOver } = useDropTarget<HTMLElement>((id) => onPut(Number(id)));
  const name = columnNames[column.name];
  const count = `${column.rows.length}${column.hasMore ? "+" : ""}`;
  return (
    <section
      ref={ref}
      aria-label={name}
      className={`flex w-[17rem] shrink-0 snap-start flex-col rounded-lg border bg-wash lg:max-h-[calc(100dvh-8.5rem)] lg:w-auto lg:min-w-37 lg:flex-1 ${isOver ? "border-accent" : "border-hair"}`}
    >
      <h2 className="flex items-baseline gap-2 px-3 py-2 font-bold">
        {name}
        <bdi dir="ltr" className="font-normal text-soft tabular-nums">
          {count}
        </bdi>
      </h2>
      {column.rows.length > 0 ? (
        <ul className="relative grid grid-cols-[minmax(0,1fr)] content-start gap-2 overflow-y-auto px-2 pt-0.5 pb-2">
          {children}
        </ul>
      ) : (
        <p className="px-3 pb-3 text-soft">{say.empty}</p>
      )}
      {column.hasMore ? (
        <Link
          href={`/desk/stories${columnLists[column.name]}${rest}`}
          prefetch={false}
          className="px-3 py-2 text-[0.8125rem] underline underline-offset-4"
        >
          {say.more}
          <span className="sr-only"> {name}</span>
        </Link>
      ) : null}
    </section>
  );
}
