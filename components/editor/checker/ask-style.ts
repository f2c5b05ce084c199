import type { Ignored } from "@/newsroom/style/check-story";
import type { StyleRules } from "@/newsroom/style/types";

export type IgnoredHere = Ignored & { by: string };
export type StyleOfStory = { rules: StyleRules; ignored: IgnoredHere[]; mayLiftBlocks: boolean };

const DEADLINE_MS = 20_000;

async function ask<Result>(storyId: number, request: RequestInit = {}): Promise<Result | null> {
  try {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const response = await fetch(`/api/stories/${storyId}/style`, { ...request, signal });
    return response.ok ? ((await response.json()) as Result) : null;
  } catch {
    return null;
  }
}

/** The rules of the house and what has been left as it is in this story; null when nobody answers. */
export const findStyle = (storyId: number) => ask<StyleOfStory>(storyId);

export const sendDecision = (
  storyId: number,
  act: "ignore" | "heed",
  { rule, words }: Pick<Ignored, "rule" | "words">,
) =>
  ask<{ ignored: IgnoredHere[] }>(storyId, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ act, finding: { rule, words } }),
  });
