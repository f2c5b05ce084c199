import { and, eq, sql } from "drizzle-orm";
import { media, mediaVersions } from "@/db/schema/media";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { factsOf, keepFiles } from "./add-picture";
import { developInDarkroom } from "./darkroom/darkroom";
import { getPicture, type LibraryPicture } from "./get-picture";
import { mayManagePicture } from "./policy";
import type { Storage } from "./storage";

/**
 * Puts another file in a picture's place: whatever shows it shows the new one, old addresses lead to it, and what
 * was there before is kept.
 */
export async function replacePicture(
  ctx: DeskCtx,
  id: number,
  { version, bytes }: { version: number; bytes: Uint8Array },
  storage: Storage,
): Promise<LibraryPicture> {
  const picture = await getPicture(ctx, id);
  if (!mayManagePicture(ctx.user, picture)) throw new Forbidden("لا يمكنك استبدال هذه الصورة.");
  const developed = await developInDarkroom(bytes);
  const files = await keepFiles(storage, bytes, developed);
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(media)
      .set({ ...factsOf(developed), ...files, version: sql`${media.version} + 1` })
      .where(and(eq(media.id, id), eq(media.version, version)))
      .returning();
    if (!row) throw new Conflict("غيّر زميل هذه الصورة قبلك. راجعها ثم أعد المحاولة.");
    const { hash, storageKey, originalKey } = picture;
    await tx.db.insert(mediaVersions).values({
      mediaId: id,
      hash,
      storageKey,
      originalKey,
      replacedBy: ctx.user.id,
      replacedAt: ctx.now,
    });
    await record(tx, { act: "replacePicture", subjectKind: "media", subjectId: id, version: row.version });
    return { ...row, uses: picture.uses };
  });
}
