import { traySays as say } from "./messages";
import { sendInPieces } from "./send-in-pieces";

const picture = { kind: "picture", most: 25 * 1024 * 1024, tooLarge: say.tooLarge } as const;

export type Arrived = { id: number; hash: string; width: number; height: number; tone: string };

export type SendingPicture =
  | { kind: "done"; picture: Arrived }
  | { kind: "refused"; message: string; isFinal: boolean }
  | { kind: "cut" };

/** Sends a picture to the library, from where an earlier try of it broke off. Never throws. */
export async function sendPicture(file: File, onProgress: (part: number) => void): Promise<SendingPicture> {
  const sent = await sendInPieces(file, picture, onProgress);
  return sent.kind === "done" ? { kind: "done", picture: sent.taken as Arrived } : sent;
}
