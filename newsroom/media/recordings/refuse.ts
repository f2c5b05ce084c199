import { Invalid } from "@/newsroom/errors";
import { type RecordingRefusal, recordingRefusals } from "./messages";

export function refuse(why: RecordingRefusal): never {
  const message = recordingRefusals[why];
  throw new Invalid(message, [{ field: "recording", message }]);
}
