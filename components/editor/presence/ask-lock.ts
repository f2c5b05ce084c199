import type { LockAnswer } from "./lock-keeper";

const DEADLINE_MS = 8_000;

async function ask(storyId: number, method: string, sent?: unknown): Promise<LockAnswer | null> {
  try {
    const response = await fetch(`/api/stories/${storyId}/lock`, {
      method,
      headers: { "content-type": "application/json" },
      ...(sent ? { body: JSON.stringify(sent) } : {}),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Who writes now; null when there is no answer. */
export const lookAtLock = (storyId: number) => ask(storyId, "GET");

/** Asks for the story's lock; null when there is no answer, or none for this person. */
export const askLock = (storyId: number, writerKey: string, takeOver: boolean) =>
  ask(storyId, "PUT", { writerKey, takeOver });

/** Sent even while the page goes away. */
export function releaseLock(storyId: number, writerKey: string): void {
  void fetch(`/api/stories/${storyId}/lock`, {
    method: "DELETE",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ writerKey }),
  }).catch(() => {});
}
