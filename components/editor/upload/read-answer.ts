import type { PictureOption } from "../ask-desk";
import { uploadMessages as say } from "./messages";

export type SentPicture = { ok: true; picture: PictureOption } | { ok: false; message: string };

/** What the library says of a picture that was sent to it; anything unreadable is a failure. */
export function readAnswer(status: number, text: string): SentPicture {
  if (status === 401) return { ok: false, message: say.signedOut };
  try {
    const body = JSON.parse(text);
    if (status === 200 && body.picture) return { ok: true, picture: body.picture };
    return { ok: false, message: typeof body.message === "string" ? body.message : say.failed };
  } catch {
    return { ok: false, message: say.failed };
  }
}
