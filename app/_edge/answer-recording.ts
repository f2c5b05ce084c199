import "server-only";
import { captionsName, recordingName, recordingType } from "@/newsroom/body/recording-address";
import { NewsroomError } from "@/newsroom/errors";
import { readRange } from "@/newsroom/media/byte-range";
import type { StoredRecording } from "@/newsroom/media/recordings/queries";
import { streamRecording } from "@/newsroom/media/recordings/stream-recording";
import { mediaStorage } from "./media-storage";

type Find = (id: number) => Promise<StoredRecording | null>;

const nothing = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

/** Names of recordings and their captions; every other name under `/media/<id>/` is a picture's. */
export const isRecordingName = (name: string) =>
  /^(?:film|sound)-[0-9a-f]{8}\.[a-z0-9]{3,4}$|^words-[0-9a-f]{8}\.vtt$/.test(name);

/** Answers with the recording that `find` lets whoever asks have, or a part of it; anything else is 404. */
export async function answerRecording(
  request: Request,
  { id, name }: { id: string; name: string },
  find: Find,
  cacheControl: string,
): Promise<Response> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return nothing(404);
  try {
    const recording = await find(Number(id));
    if (!recording) return nothing(404);
    const headers = {
      "cache-control": cacheControl,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      etag: `"${name}"`,
    };
    if (recording.captionsKey && name === captionsName(recording))
      return await answerCaptions(request, recording.captionsKey, headers);
    if (name !== recordingName(recording)) return nothing(404);
    return await answerFile(request, recording, headers);
  } catch (error) {
    if (error instanceof NewsroomError) return nothing(error.status, { "retry-after": "5" });
    throw error;
  }
}

type Headers = Record<string, string> & { etag: string };

const isKnown = (request: Request, { etag }: Headers) => request.headers.get("if-none-match") === etag;

async function answerCaptions(request: Request, key: string, headers: Headers): Promise<Response> {
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  const bytes = await mediaStorage().get(key);
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

async function answerFile(request: Request, recording: StoredRecording, common: Headers): Promise<Response> {
  const total = recording.bytes;
  const headers: Headers = { ...common, "accept-ranges": "bytes" };
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  const range = rangeOf(request, total, headers);
  if (range === "none")
    return nothing(416, { "content-range": `bytes */${total}`, "accept-ranges": "bytes" });
  const storage = mediaStorage();
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
