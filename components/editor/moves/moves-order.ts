import { moveNamesArabic } from "@/newsroom/workflow/messages";
import type { MoveName } from "@/newsroom/workflow/moves";
import type { Act } from "../ask-desk";
import type { StoryState } from "../types";
import { moveMessages } from "./messages";

/** The next step of a story's life; at most one of them is possible at a time. */
const nextSteps: MoveName[] = ["approve", "submit", "publish", "restore"];
const otherSteps: MoveName[] = ["sendBack", "takeBack", "schedule", "unschedule"];
const rareSteps: MoveName[] = [
  "publishUrgent",
  "embargo",
  "liftEmbargo",
  "setExpiry",
  "liftExpiry",
  "sendBack",
  "withdraw",
  "spike",
];

export type ShownMoves = { next: Act | null; others: Act[]; rare: Act[] };

/** Which of the possible moves stand in the open and which behind «المزيد». */
export function orderMoves({ abilities, status, stage, ...times }: StoryState): ShownMoves {
  const isPossible = (move: MoveName) =>
    (abilities.moves.includes(move) || (move === "approve" && abilities.approveByOverride)) &&
    !(move === "publish" && status === "published") &&
    !(move === "publishUrgent" && status === "published") &&
    !(move === "liftEmbargo" && !times.embargoUntil) &&
    !(move === "embargo" && times.embargoUntil) &&
    !(move === "liftExpiry" && !times.expiresAt) &&
    !(move === "setExpiry" && times.expiresAt);
  const next = nextSteps.find(isPossible) ?? null;
  const isOpen = (move: MoveName) => isPossible(move) && !(move === "sendBack" && stage === "approved");
  const fixes: Act[] = abilities.silentFix && status === "pending" && next !== "publish" ? ["silentFix"] : [];
  const others: Act[] = [...otherSteps.filter(isOpen), ...fixes];
  const rare = rareSteps.filter((move) => isPossible(move) && !others.includes(move));
  return { next, others, rare };
}

export function nameOfMove(move: Act, { status }: Pick<StoryState, "status">): string {
  if (move === "silentFix" || move === "undo") return moveMessages[move];
  return move === "publish" && status === "pending" ? moveMessages.publishChanges : moveNamesArabic[move];
}
