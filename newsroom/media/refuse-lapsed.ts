import { inArray } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { findRightsFault, rightsSentences } from "./rights";

/** A picture that may not be used now is not newly put before readers. */
export async function refuseLapsed({ db, now }: DeskCtx, ids: number[], field: string): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .select({ isBarred: media.isBarred, usableFrom: media.usableFrom, usableUntil: media.usableUntil })
    .from(media)
    .where(inArray(media.id, ids));
  const [fault] = rows.flatMap((row) => findRightsFault(row, now) ?? []);
  if (fault) throw new Invalid(rightsSentences[fault], [{ field, message: "اختر صورة أخرى." }]);
}
