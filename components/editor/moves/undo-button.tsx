"use client";

import { Undo2 } from "lucide-react";
import { useEffect, useState } from "react";
import { moveMessages as say } from "./messages";

export type UndoButtonProps = {
  /** Milliseconds since 1970. */
  until: number;
  isBusy: boolean;
  onUndo: () => void;
  onEnd: () => void;
};

const secondsUntil = (until: number) => Math.ceil((until - Date.now()) / 1_000);

/** «تراجع» with the seconds that are left for it; then it is gone. */
export function UndoButton({ until, isBusy, onUndo, onEnd }: UndoButtonProps) {
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const clock = setInterval(() => setLeft(secondsUntil(until)), 1_000);
    return () => clearInterval(clock);
  }, [until]);
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  if (isOver) return null;
  return (
    <button type="button" className="button" disabled={isBusy} onClick={onUndo}>
      <Undo2 size={15} aria-hidden="true" />
      {say.undo}
      <span aria-hidden="true" className="min-w-[2ch] text-soft tabular-nums">
        {left}
      </span>
    </button>
  );
}
