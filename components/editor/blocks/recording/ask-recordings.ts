import type { Recording } from "@/db/types";
import { messageOf, readOrNull } from "../../ask-desk";
import { recordingMessages as say } from "./messages";

const path = "/api/desk/recordings";
const DEADLINE_MS = 30_000;

/** The newest of a kind, or those whose names hold these words; null when nobody answered. */
export const findRecordings = (kind: Recording["kind"], words: string) =>
  readOrNull<Recording>(`${path}?kind=${kind}&q=${encodeURIComponent(words)}`, "recordings");

/** Writes under a recording what is said in it (null: takes that away); the recording, or why not. */
export async function sendCaptions(id: number, file: File | null): Promise<Recording | string> {
  try {
    const response = await fetch(`${path}/${id}/captions`, {
      ...(file
        ? { method: "PUT", body: file, headers: { "content-type": "application/octet-stream" } }
        : { method: "DELETE" }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body = await response.json();
    return response.ok ? body.recording : messageOf({ status: response.status, body });
  } catch {
    return say.captions.failed;
  }
}
