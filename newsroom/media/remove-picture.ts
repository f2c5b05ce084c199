import { and, eq, isNull, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { getPicture, getRemovedPicture } from "./get-picture";
import { mayManagePicture } from "./policy";
import { isUnused } from "./uses";

/** So long a picture that was taken out can be brought back. */
export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** How many days a picture taken out then can still be brought back. */
export const daysKept = (removedAt: Date, now: Date) =>
  Math.max(0, KEPT_DAYS - Math.floor((now.getTime() - removedAt.getTime()) / DAY_MS));

/** Takes a picture out of the library that nothing shows; for thirty days it can be brought back. */
export async function removePicture(ctx: DeskCtx, id: number): Promise<void> {
  const picture = await getPicture(ctx, id);
  if (!mayManagePicture(ctx.user, picture)) throw new Forbidden("لا يمكنك حذف هذه الصورة.");
  await inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(media)
      .set({ removedAt: ctx.now, version: sql`${media.version} + 1` })
      .where(and(eq(media.id, id), isNull(media.removedAt), isUnused))
      .returning({ id: media.id });
    if (!row) throw new Conflict("الصورة مستخدمة، ولا تُحذف صورة ما زالت تظهر في مكان.");
    await record(tx, { act: "removePicture", subjectKind: "media", subjectId: id });
  });
}

/** Brings back a picture that was taken out. */
export async function restorePicture(ctx: DeskCtx, id: number): Promise<void> {
  const picture = await getRemovedPicture(ctx, id);
  if (!mayManagePicture(ctx.user, picture)) throw new Forbidden("لا يمكنك إعادة هذه الصورة.");
  await inTransaction(ctx, async (tx) => {
    await tx.db
      .update(media)
      .set({ removedAt: null, version: sql`${media.version} + 1` })
      .where(eq(media.id, id));
    await record(tx, { act: "restorePicture", subjectKind: "media", subjectId: id });
  });
}
