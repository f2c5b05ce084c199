import { and, eq, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { getPicture, type LibraryPicture } from "./get-picture";
import { parsePictureChange, touchesRights } from "./input";
import { foldPicture } from "./picture-words";
import { mayEditPicture, mayManagePicture } from "./policy";

/** Says something else of a picture; every place that shows it without words of its own follows. */
export async function editPicture(
  ctx: DeskCtx,
  id: number,
  { version, change: given }: { version: number; change: unknown },
): Promise<LibraryPicture> {
  const picture = await getPicture(ctx, id);
  const change = parsePictureChange(given);
  const may = touchesRights(change) ? mayManagePicture : mayEditPicture;
  if (!may(ctx.user, picture)) throw new Forbidden("لا يمكنك تعديل هذه الصورة.");
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(media)
      .set({ ...change, folded: foldPicture({ ...picture, ...change }), version: sql`${media.version} + 1` })
      .where(and(eq(media.id, id), eq(media.version, version)))
      .returning();
    if (!row) throw new Conflict("غيّر زميل معلومات هذه الصورة قبلك. راجعها ثم أعد المحاولة.");
    await record(tx, {
      act: "editPicture",
      subjectKind: "media",
      subjectId: id,
      version: row.version,
      detail: { fields: Object.keys(change) },
    });
    return { ...row, uses: picture.uses };
  });
}
