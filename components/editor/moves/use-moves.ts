import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Act, type MoveWish, sendMove } from "../ask-desk";
import { editorMessages } from "../messages";
import type { Problem, StoryState } from "../types";
import { moveMessages, moveQuestions } from "./messages";
import { orderMoves } from "./moves-order";

/** `wasOffered`: one of the moves the story offered when it was asked for. */
type Asking = { move: Act; isOverride: boolean; wasOffered: boolean };
/** What went out a moment ago, and until when it can be taken back. */
export type Outing = { textVersion: number; until: number };

/** As long as the server lets a publication be taken back. */
const UNDO_MS = 30_000;

const outings: ReadonlySet<Act> = new Set(["publish", "publishUrgent", "silentFix"]);

type Refused = { message: string; problems: Problem[] };

/** The story on the screen: a text being written, or one that is only read. */
export type Moving = {
  state: StoryState;
  adopt: (state: StoryState) => void;
  version: () => number;
  /** Whether the server has every word that is on the screen. */
  flush: () => Promise<boolean>;
  onSignedOut: () => void;
};

/** Makes moves: the text first, then the move on exactly that text. */
export function useMoves(storyId: number, { state, adopt, version, flush, onSignedOut }: Moving) {
  const router = useRouter();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const [outing, setOuting] = useState<Outing | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { next, others, rare } = orderMoves(state);
  const isOffered = (move: Act) => [next, ...others, ...rare].includes(move);
  const refuse = (message: string, problems: Problem[] = []) => setRefusal({ message, problems });

  const make = async (move: Act, wish: MoveWish = {}) => {
    setBusy(true);
    setRefusal(null);
    setDone(null);
    const isSaved = await flush();
    if (!isSaved) refuse(editorMessages.notSavedYet);
    else await send(move, wish);
    setBusy(false);
  };

  const send = async (move: Act, wish: MoveWish) => {
    const answer = await sendMove(
      storyId,
      move,
      { version: version(), ...wish },
      outing?.textVersion ?? state.textVersion,
    );
    if (answer.kind === "signed-out") {
      setAsking(null);
      return onSignedOut();
    }
    if (answer.kind !== "done") {
      if (answer.kind === "stale") router.refresh();
      return refuse(answer.message, answer.kind === "refused" ? answer.problems : []);
    }
    setAsking(null);
    setDone(move);
    const until = Date.now() + UNDO_MS;
    setOuting(outings.has(move) && answer.state ? { textVersion: answer.state.textVersion, until } : null);
    if (!answer.state) return router.replace("/desk/stories");
    adopt(answer.state);
    router.refresh();
  };

  const ask = (move: Act) => {
    setRefusal(null);
    const wasOffered = isOffered(move);
    const isOverride = move === "approve" && !state.abilities.moves.includes("approve");
    if (moveQuestions[move] || isOverride) setAsking({ move, isOverride, wasOffered });
    else void make(move);
  };
  const close = () => {
    setAsking(null);
    setRefusal(null);
  };
  const forget = () => {
    setRefusal(null);
    setDone(null);
  };
  /** A question about a move that somebody else has made impossible is closed; why stands on the page. */
  const isOvertaken = asking?.wasOffered && refusal && !isOffered(asking.move);
  return {
    asking: isOvertaken ? null : asking,
    refusal,
    done,
    isBusy,
    outing,
    endOuting: () => setOuting(null),
    ask,
    make,
    close,
    forget,
    messageOfDone: done && moveMessages.done[done],
  };
}

export type Moves = ReturnType<typeof useMoves>;
