import { ask, messageOf } from "@/components/editor/ask-desk";
import type { DeskCoverage } from "./types";

export type LiveAnswer =
  | { kind: "done"; coverage: DeskCoverage }
  /** Nobody answered: it can be tried again. */
  | { kind: "offline" }
  | { kind: "refused"; message: string };

/** Asks the coverage's own address; what the server says last is what stands. */
export async function askLive(
  storyId: number,
  method: "PUT" | "POST" | "PATCH" | "DELETE",
  place: string,
  sent: unknown,
): Promise<LiveAnswer> {
  const answer = await ask(`/api/desk/live/${storyId}${place}`, method, sent);
  if (!answer || answer.status >= 500) return { kind: "offline" };
  if (answer.status !== 200) return { kind: "refused", message: messageOf(answer) };
  const { isOpen, version, entries } = answer.body;
  return { kind: "done", coverage: { isOpen, version, entries } as DeskCoverage };
}

export async function readLive(storyId: number): Promise<DeskCoverage | null> {
  try {
    const answer = await fetch(`/api/desk/live/${storyId}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
