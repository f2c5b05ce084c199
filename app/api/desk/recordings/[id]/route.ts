import { deskRoute } from "@/app/_edge/desk-route";
import { recordingIdOf } from "@/app/_edge/recordings";
import { removeRecording } from "@/newsroom/media/recordings/remove-recording";

/** Takes it out of the library; its file stays for thirty days. */
export const DELETE = deskRoute("media:manage", async ({ ctx, params }) => {
  await removeRecording(ctx, recordingIdOf(params));
  return { removed: true };
});
