import { and, inArray, isNotNull, lt } from "drizzle-orm";
import { media, mediaVersions } from "@/db/schema/media";
import type { Db } from "@/newsroom/ctx";
import { KEPT_DAYS } from "./remove-picture";
import type { Storage } from "./storage";
import { isUnused } from "./uses";

const DAY_MS = 86_400_000;
const AT_ONCE = 20;

const files = { storageKey: media.storageKey, originalKey: media.originalKey };
const earlierFiles = { storageKey: mediaVersions.storageKey, originalKey: mediaVersions.originalKey };

/** Deletes for good what was taken out thirty days ago and is still shown nowhere; the answer is how many. */
export async function purgeRemoved(ctx: { db: Db; now: Date }, storage: Storage): Promise<number> {
  const before = new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS);
  const gone = await ctx.db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: media.id, ...files })
      .from(media)
      .where(and(isNotNull(media.removedAt), lt(media.removedAt, before), isUnused))
      .limit(AT_ONCE)
      .for("update", { skipLocked: true });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const earlier = await tx
      .delete(mediaVersions)
      .where(inArray(mediaVersions.mediaId, ids))
      .returning(earlierFiles);
    await tx.delete(media).where(inArray(media.id, ids));
    return [...rows, ...earlier.map((row) => ({ id: 0, ...row }))];
  });
  for (const { storageKey, originalKey } of gone)
    for (const key of [storageKey, originalKey]) if (key) await storage.remove(key);
  return gone.filter(({ id }) => id > 0).length;
}
