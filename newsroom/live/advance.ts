import { and, eq, isNull, sql } from "drizzle-orm";
import { coverages } from "@/db/schema/live";
import { media } from "@/db/schema/media";
import { may } from "@/newsroom/accounts/may";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { refuseLapsed } from "@/newsroom/media/refuse-lapsed";
import { notifyRefresh, type Refresh } from "@/newsroom/publishing/refresh";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyReaders } from "./notify-readers";

/** A story that readers have, for whoever may write in its coverage. */
export async function getLiveStory(ctx: DeskCtx, storyId: number) {
  const story = await getStory(ctx, storyId);
  if (!may(ctx.user, "live:write", story)) throw new Forbidden("لا يمكنك الكتابة في هذه التغطية.");
  if (story.publication !== "published")
    throw new Conflict("انشر الخبر أولاً: لا تغطية مباشرة لخبر لا يراه القرّاء.", null);
  return story;
}

/**
 * One thing happens in a coverage: those who write at once wait for each other, so that no reader who asks for what
 * came after a number misses any. `act` gets the new number; pages and readers are told when it commits.
 */
export async function advance<Result>(
  ctx: DeskCtx,
  storyId: number,
  act: (tx: DeskCtx, change: number) => Promise<Result>,
  { mode = "stale", mayBeClosed = false }: { mode?: Refresh["mode"]; mayBeClosed?: boolean } = {},
): Promise<Result> {
  await getLiveStory(ctx, storyId);
  return inTransaction(ctx, async (tx) => {
    const [coverage] = await tx.db
      .update(coverages)
      .set({ version: sql`${coverages.version} + 1`, touchedAt: tx.now })
      .where(eq(coverages.storyId, storyId))
      .returning({ version: coverages.version, isOpen: coverages.isOpen });
    if (!coverage) throw new NotFound("لا تغطية مباشرة لهذا الخبر.");
    if (!coverage.isOpen && !mayBeClosed) throw new Conflict("أُغلقت هذه التغطية. افتحها أولاً.", null);
    const result = await act(tx, coverage.version);
    const [{ isOpen } = coverage] = await tx.db
      .select({ isOpen: coverages.isOpen })
      .from(coverages)
      .where(eq(coverages.storyId, storyId));
    await notifyRefresh(tx.db, { tags: [`article:${storyId}`], mode, warm: [`/news/${storyId}`] });
    await notifyRefresh(tx.db, { tags: [`live:${storyId}`], mode: "gone", warm: [] });
    await notifyReaders(tx.db, { storyId, version: coverage.version, isOpen });
    return result;
  });
}

/** A picture that is in the library. */
export async function refuseUnknownPicture(
  tx: DeskCtx,
  mediaId: number | null,
  had: number | null = null,
): Promise<void> {
  if (mediaId === null) return;
  const [row] = await tx.db
    .select({ alt: media.alt, isDecorative: media.isDecorative })
    .from(media)
    .where(and(eq(media.id, mediaId), isNull(media.removedAt)));
  if (!row)
    throw new Invalid("هذه الصورة ليست في المكتبة.", [{ field: "mediaId", message: "اختر صورة أخرى." }]);
  if (row.alt.trim() === "" && !row.isDecorative)
    throw new Invalid("الصورة بلا نص بديل.", [
      { field: "mediaId", message: "اكتب النص البديل في المكتبة أولاً." },
    ]);
  if (mediaId !== had) await refuseLapsed(tx, [mediaId], "mediaId");
}
