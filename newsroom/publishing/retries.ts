import type { DueOutcome } from "./run-due";

export type Retries = {
  /** The stories whose next try is not yet. */
  waiting: (at: number) => number[];
  /** Takes in how it went, and says what failed for the first time: the rest is known already. */
  note: (outcomes: DueOutcome[], at: number) => DueOutcome[];
};

/**
 * What the clock could not do it tries again after one second, two, four … at most `mostMs`: a story that cannot
 * neither fills the log nor keeps the database busy. Each clock keeps its own; all times in milliseconds.
 */
export function keepRetries(mostMs: number): Retries {
  const stuck = new Map<number, { waitMs: number; nextAt: number }>();
  return {
    waiting: (at) => [...stuck].filter(([, { nextAt }]) => nextAt > at).map(([id]) => id),
    note(outcomes, at) {
      const failed = outcomes.filter((outcome) => outcome.failed !== null);
      const fresh = failed.filter(({ storyId }) => !stuck.has(storyId));
      const tried = new Set(outcomes.map(({ storyId }) => storyId));
      // A story that waited and was not found due any more was mended, moved or taken back.
      for (const [id, { nextAt }] of stuck) if (nextAt <= at && !tried.has(id)) stuck.delete(id);
      for (const { storyId, failed: why } of outcomes) {
        const waitMs = Math.min(mostMs, (stuck.get(storyId)?.waitMs ?? 500) * 2);
        if (why === null) stuck.delete(storyId);
        else stuck.set(storyId, { waitMs, nextAt: at + waitMs });
      }
      return fresh;
    },
  };
}
