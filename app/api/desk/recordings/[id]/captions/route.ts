import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { readBytes } from "@/app/_edge/read-bytes";
import { recordingIdOf } from "@/app/_edge/recordings";
import { recordingLimits } from "@/newsroom/media/recordings/limits";
import { captionRefusals } from "@/newsroom/media/recordings/messages";
import { setCaptions } from "@/newsroom/media/recordings/set-captions";
import { refreshRecording } from "@/newsroom/publishing/refresh-recording";

/** What is said in it, as the bytes of a WebVTT or SRT file. */
export const PUT = deskRoute("media:edit", async ({ ctx, request, params }) => {
  const id = recordingIdOf(params);
  const sent = await readBytes(request, recordingLimits.captionBytes, captionRefusals.tooLarge);
  const recording = await setCaptions(ctx, id, sent, mediaStorage());
  await refreshRecording(ctx.db, id);
  return { recording };
});

export const DELETE = deskRoute("media:edit", async ({ ctx, params }) => {
  const id = recordingIdOf(params);
  const recording = await setCaptions(ctx, id, null, mediaStorage());
  await refreshRecording(ctx.db, id);
  return { recording };
});
