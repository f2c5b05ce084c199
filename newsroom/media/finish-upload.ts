import type { Picture } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { addPicture, type PictureFields } from "./add-picture";
import { gatherUpload } from "./gather-upload";
import type { Storage } from "./storage";

/** All has come: the picture goes into the library. */
export const finishUpload = (
  ctx: DeskCtx,
  id: string,
  { storage, fields = {} }: { storage: Storage; fields?: PictureFields },
): Promise<Picture> =>
  gatherUpload(ctx, {
    id,
    kind: "picture",
    storage,
    take: (bytes, { fileName }) => addPicture(ctx, bytes, { fileName, ...fields }, storage),
  });
