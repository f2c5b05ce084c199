import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { DeskCtx } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { listUses, type PictureUses } from "./uses";

export type LibraryPicture = typeof media.$inferSelect & { uses: PictureUses };

/** A picture of the library with all that is known of it, and where it is shown. */
export const getPicture = (ctx: DeskCtx, id: number) => load(ctx, id, isNull(media.removedAt));

/** One that was taken out and can still be brought back. */
export const getRemovedPicture = (ctx: DeskCtx, id: number) => load(ctx, id, isNotNull(media.removedAt));

async function load(ctx: DeskCtx, id: number, state: ReturnType<typeof isNull>): Promise<LibraryPicture> {
  const [row] = await ctx.db
    .select()
    .from(media)
    .where(and(eq(media.id, id), state));
  if (!row) throw new NotFound("هذه الصورة غير موجودة.");
  return { ...row, uses: await listUses(ctx.db, id) };
}
