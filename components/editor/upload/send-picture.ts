import { uploadMessages as say } from "./messages";
import { readAnswer, type SentPicture } from "./read-answer";

/** The library's own limit, said before a slow line has carried all of it. */
const MOST_BYTES = 25 * 1024 * 1024;
/** No progress for so long is no connection. */
const SILENCE_MS = 60_000;

export const isPicture = (file: File) => file.type.startsWith("image/");

/** Sends one file to the library; `onProgress` hears how much of it has left, from 0 to 1. Never throws. */
export function sendPicture(file: File, onProgress: (part: number) => void): Promise<SentPicture> {
  if (file.size > MOST_BYTES) return Promise.resolve({ ok: false, message: say.tooLarge });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer = setTimeout(() => request.abort(), SILENCE_MS);
    const end = (answer: SentPicture) => {
      clearTimeout(timer);
      resolve(answer);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), SILENCE_MS);
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => end(readAnswer(request.status, request.responseText));
    request.onerror = () => end({ ok: false, message: say.noNetwork });
    request.onabort = request.onerror;
    request.open("POST", "/api/desk/pictures");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });
}
