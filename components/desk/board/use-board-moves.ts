import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type BoardColumnName, columnNames, columnOf, moveInto } from "@/newsroom/workflow/board";
import { moveNamesArabic } from "@/newsroom/workflow/messages";
import type { MoveName } from "@/newsroom/workflow/moves";
import { deskMessages } from "../messages";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";
import { asksFirst, type Wish } from "../plan/move-question";
import { boardMessages as say } from "./messages";
import type { BoardStory } from "./types";

type Asking = { story: BoardStory; move: MoveName; isOverride: boolean };

export const nameOf = (story: { headline: string }) => story.headline.trim() || deskMessages.untitled;

/** Makes a move on a card: by its menu or by putting it into a column; says what was done or why not. */
export function useBoardMoves() {
  const router = useRouter();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [refused, setRefused] = useState<{ story: BoardStory; refused: Refused } | null>(null);
  const [done, setDone] = useState<{ id: number; sentence: string } | null>(null);
  const [busyId, setBusyId] = useState<number | null>(null);
  const [isRefreshing, refresh] = useTransition();

  const make = async (story: BoardStory, move: MoveName, wish: Wish = {}) => {
    setBusyId(story.id);
    setRefused(null);
    setDone(null);
    const sent = { move, version: story.version, ...wish };
    const answer = await askNewsroom(`/api/stories/${story.id}/moves`, "POST", sent);
    setBusyId(null);
    if (answer.isDone) {
      setAsking(null);
      setDone({ id: story.id, sentence: `${say.done} ${moveNamesArabic[move]}: ${nameOf(story)}` });
    } else setRefused({ story, refused: answer });
    refresh(() => router.refresh());
  };

  const ask = (story: BoardStory, move: MoveName) => {
    setRefused(null);
    const isOverride =
      move === "approve" && !story.abilities.moves.includes("approve") && story.abilities.approveByOverride;
    if (isOverride || (asksFirst(move) && story.abilities.moves.includes(move)))
      setAsking({ story, move, isOverride });
    else void make(story, move);
  };

  const put = (story: BoardStory, column: BoardColumnName) => {
    const from = columnOf(story);
    if (from === column) return;
    const move = moveInto(story, column);
    if (move) return ask(story, move);
    setDone(null);
    const message = say.noWay(columnNames[from], columnNames[column]);
    setRefused({ story, refused: { message, problems: [] } });
  };

  const close = () => {
    setAsking(null);
    setRefused(null);
  };
  return { asking, refused, done, busyId, isRefreshing, ask, put, make, close };
}
