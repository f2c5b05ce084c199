import type { Recording } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { gatherUpload } from "../gather-upload";
import type { Storage } from "../storage";
import { addRecording } from "./add-recording";

/** All pieces of a recording have come: it goes into the library under its file's name. */
export const addUploadedRecording = (ctx: DeskCtx, id: string, storage: Storage): Promise<Recording> =>
  gatherUpload(ctx, {
    id,
    kind: "recording",
    storage,
    take: (bytes, { fileName }) => addRecording(ctx, bytes, { title: fileName }, storage),
  });
