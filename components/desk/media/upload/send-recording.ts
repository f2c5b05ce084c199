import type { Recording } from "@/db/types";
import { traySays as say } from "./messages";
import { sendInPieces } from "./send-in-pieces";

/** The heaviest the library takes, said before a slow line has carried all of it. */
const recording = { kind: "recording", most: 96 * 1024 * 1024, tooLarge: say.recordingTooLarge } as const;

export type SendingRecording =
  | { kind: "done"; recording: Recording }
  | { kind: "refused"; message: string; isFinal: boolean }
  | { kind: "cut" };

/** Sends something to be heard or watched to the library, from where an earlier try of it broke off. Never throws. */
export async function sendRecording(
  file: File,
  onProgress: (part: number) => void,
): Promise<SendingRecording> {
  const sent = await sendInPieces(file, recording, onProgress);
  return sent.kind === "done" ? { kind: "done", recording: sent.taken as Recording } : sent;
}
