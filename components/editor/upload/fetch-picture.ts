import { uploadMessages as say } from "./messages";
import { readAnswer, type SentPicture } from "./read-answer";

/** Longer than our server gives the other one, and the darkroom after it. */
const DEADLINE_MS = 45_000;

/** Asks our server to fetch the picture at this address into the library. Never throws. */
export async function fetchPicture(address: string): Promise<SentPicture> {
  try {
    const response = await fetch("/api/desk/pictures/address", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ address }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return readAnswer(response.status, await response.text());
  } catch {
    return { ok: false, message: say.noAnswer };
  }
}
