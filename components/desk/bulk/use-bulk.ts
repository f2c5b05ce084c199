import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type MoveName, moveNames } from "@/newsroom/workflow/moves";
import { deskMessages } from "../messages";
import { askNewsroom, type Problem, type Refused } from "../plan/ask-newsroom";
import { asksFirst, type Wish } from "../plan/move-question";

export type BulkStory = { id: number; version: number; headline: string; abilities: { moves: MoveName[] } };
type Told = { id: number; isDone: boolean; message: string; problems: Problem[] };
/** The headline stays with the answer: the row may leave the list. */
export type RowAnswer = Told & { headline: string };

/** Moves that mean the same for many stories at once; a time of one's own is given to one story. */
const offered: MoveName[] = [
  "submit",
  "takeBack",
  "approve",
  "sendBack",
  "publish",
  "unschedule",
  "withdraw",
  "restore",
  "spike",
];

/** What was chosen in a list, the moves open to any of it, and how each row answered. */
export function useBulk(rows: BulkStory[]) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [asking, setAsking] = useState<MoveName | null>(null);
  const [answers, setAnswers] = useState<RowAnswer[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [, refresh] = useTransition();
  const picked = rows.filter((row) => chosen.has(row.id));
  const isOpen = (move: MoveName) => picked.some((row) => row.abilities.moves.includes(move));

  const choose = (ids: number[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isChosen ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const make = async (move: MoveName, wish: Wish = {}) => {
    setBusy(true);
    setRefused(null);
    const sent = picked.map(({ id, version }) => ({ id, version }));
    const answer = await askNewsroom("/api/desk/moves", "POST", { move, rows: sent, ...wish });
    setBusy(false);
    if (!answer.isDone) return setRefused(answer);
    const told = (answer.body.answers as Told[]).map((one) => ({
      ...one,
      headline: picked.find((row) => row.id === one.id)?.headline.trim() || deskMessages.untitled,
    }));
    setAsking(null);
    setAnswers(told);
    setChosen(new Set(told.filter((one) => !one.isDone).map((one) => one.id)));
    refresh(() => router.refresh());
  };
  const ask = (move: MoveName) => {
    setAnswers([]);
    setRefused(null);
    if (asksFirst(move)) setAsking(move);
    else void make(move);
  };
  return {
    chosen,
    picked,
    open: moveNames.filter((move) => offered.includes(move) && isOpen(move)),
    asking,
    answers,
    refused,
    isBusy,
    choose,
    ask,
    make,
    close: () => setAsking(null),
    drop: () => setChosen(new Set()),
  };
}
