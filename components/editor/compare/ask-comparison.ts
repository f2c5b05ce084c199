import type { StoryText } from "@/db/types";
import type { Compared } from "./compared";

/** After this long both texts are shown whole: nobody waits for a comparison. */
const DEADLINE_MS = 8_000;

type Asked = { textVersion: number; writerKey?: string | undefined; base: StoryText | null; mine: StoryText };

/** Two texts compared by the server; null when it does not answer. */
export async function askComparison(storyId: number, asked: Asked): Promise<Compared | null> {
  try {
    const response = await fetch(`/api/stories/${storyId}/compare`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
