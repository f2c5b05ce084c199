import "server-only";
import { NewsroomError } from "@/newsroom/errors";
import type { StoredRecording } from "@/newsroom/media/recordings/queries";
import { mediaStorage } from "./media-storage";
import { nothing, recordingAnswer } from "./recording-answer";

type Find = (id: number) => Promise<StoredRecording | null>;

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
    return await recordingAnswer(request, recording, { name, storage: mediaStorage(), cacheControl });
  } catch (error) {
    if (error instanceof NewsroomError) return nothing(error.status, { "retry-after": "5" });
    throw error;
  }
}
