import { captionsName, recordingName, recordingType } from "@/newsroom/body/recording-address";
import { readRange } from "@/newsroom/media/byte-range";
import type { StoredRecording } from "@/newsroom/media/recordings/queries";
import { streamRecording } from "@/newsroom/media/recordings/stream-recording";
import type { Storage } from "@/newsroom/media/storage";

type Headers = Record<string, string> & { etag: string };

export const nothing = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

/** What is answered under one name of a recording: its file or a part of it, its captions, or 404. */
export function recordingAnswer(
  request: Request,
  recording: StoredRecording,
  { name, storage, cacheControl }: { name: string; storage: Storage; cacheControl: string },
): Promise<Response> | Response {
  const headers = {
    "cache-control": cacheControl,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    etag: `"${name}"`,
  };
  if (recording.captionsKey && name === captionsName(recording))
    return answerCaptions(request, storage, recording.captionsKey, headers);
  return name === recordingName(recording) ? answerFile(request, storage, recording, headers) : nothing(404);
}

const isKnown = (request: Request, { etag }: Headers) => request.headers.get("if-none-match") === etag;

async function answerCaptions(request: Request, storage: Storage, key: string, headers: Headers) {
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  const bytes = await storage.get(key);
  if (!bytes) return nothing(404);
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "content-type": "text/vtt; charset=utf-8" },
  });
}

/** A condition that no longer holds makes a wish for a part a wish for the whole. */
function rangeOf(request: Request, total: number, { etag }: Headers) {
  const condition = request.headers.get("if-range");
  return condition === null || condition === etag ? readRange(request.headers.get("range"), total) : null;
}

async function answerFile(request: Request, storage: Storage, recording: StoredRecording, common: Headers) {
  const total = recording.bytes;
  const headers: Headers = { ...common, "accept-ranges": "bytes" };
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  const range = rangeOf(request, total, headers);
  if (range === "none")
    return nothing(416, { "content-range": `bytes */${total}`, "accept-ranges": "bytes" });
  if ((await storage.stat(recording.storageKey))?.bytes !== total) return nothing(404);
  const { from, to } = range ?? { from: 0, to: total };
  return new Response(streamRecording(storage, recording.storageKey, { from, to }), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "content-type": recordingType(recording),
      "content-length": String(to - from),
      ...(range && { "content-range": `bytes ${from}-${to - 1}/${total}` }),
    },
  });
}
