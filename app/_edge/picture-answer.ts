import "server-only";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { findAlike } from "@/newsroom/media/find-alike";
import type { LibraryPicture } from "@/newsroom/media/get-picture";
import { mayEditPicture, mayManagePicture } from "@/newsroom/media/policy";
import { findRightsFault } from "@/newsroom/media/rights";
import { visibleAmong } from "@/newsroom/stories/visible-among";

/** A picture's id as its address spells it; anything else is an unknown picture. */
export function pictureIdOf(params: { id?: string }): number {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذه الصورة غير موجودة.");
  return id;
}

/** What the desk is told of a picture: never where its bytes lie, nor what stories say that one may not see. */
export async function pictureAnswer(ctx: DeskCtx, picture: LibraryPicture) {
  const { storageKey: _, originalKey, folded: __, likeness, uses, ...told } = picture;
  const seen = await visibleAmong(
    ctx,
    uses.stories.map((story) => story.id),
  );
  const stories = uses.stories.filter(({ id, isLive }) => isLive || seen.has(id));
  const isOurs = mayEver(ctx.user, "page:manage");
  const pages = uses.pages.filter(({ isLive }) => isLive || isOurs);
  return {
    ...told,
    uses: {
      ...uses,
      stories: stories.map(({ id, headline, isLive }) => ({ id, headline, isLive, isOurs: seen.has(id) })),
      pages: pages.map((page) => ({ ...page, isOurs })),
      hidden: uses.stories.length - stories.length + uses.pages.length - pages.length,
    },
    hasOriginal: originalKey !== null,
    fault: findRightsFault(picture, ctx.now),
    alike: await findAlike(ctx.db, { id: picture.id, likeness }),
    may: { edit: mayEditPicture(ctx.user, picture), manage: mayManagePicture(ctx.user, picture) },
  };
}
