import { previewMessages as say } from "./messages";

/** A slow network is given this long; then it counts as none. */
const DEADLINE_MS = 20_000;

export type PreviewLink = { id: number; madeBy: string; madeAt: string; expiresAt: string };

/** The links that stand afterwards, or why nothing changed. */
export type PreviewsAnswer = { previews: PreviewLink[]; address?: string } | { refusal: string };

async function ask(storyId: number, method: string, sent?: unknown): Promise<PreviewsAnswer> {
  try {
    const response = await fetch(`/api/stories/${storyId}/previews`, {
      method,
      ...(sent === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(sent) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body = await response.json();
    if (response.ok) return body;
    return { refusal: typeof body.message === "string" ? body.message : say.failed };
  } catch {
    return { refusal: say.failed };
  }
}

export const findPreviews = (storyId: number) => ask(storyId, "GET");
export const makePreview = (storyId: number, hours: number) => ask(storyId, "POST", { hours });
export const revokePreview = (storyId: number, previewId: number) => ask(storyId, "DELETE", { previewId });
