import { and, inArray, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { pages } from "@/db/schema/publication";
import type { BodyJson, PageDraft } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { bodyImages, bodyReferences } from "@/newsroom/body/body-references";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { listUnusable } from "@/newsroom/media/list-unusable";
import { rightsSentences } from "@/newsroom/media/rights";
import { pageSays as say } from "./page-messages";
import { findPictureFaults, type PictureFault } from "./picture-faults";

type Standing = Pick<typeof pages.$inferSelect, "body" | "draft" | "isPublic">;

const picturesOf = (body: BodyJson | undefined) => (body ? bodyReferences(body).mediaIds : []);
const inBody = (message: string) => ({ field: "body", message });

/**
 * What is kept shows pictures of the library alone. Whoever runs the pages without having the library, the admin, keeps
 * those that stand in the page and puts no other picture of the newsroom before readers.
 */
export async function refuseStrangePictures(
  ctx: DeskCtx,
  { body }: PageDraft,
  page: Standing,
): Promise<void> {
  const ids = picturesOf(body);
  if (ids.length === 0) return;
  const there = new Set([...picturesOf(page.body), ...picturesOf(page.draft?.body)]);
  if (!mayEver(ctx.user, "media:upload") && ids.some((id) => !there.has(id)))
    throw new Forbidden(say.noLibrary);
  const rows = await ctx.db
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, ids), isNull(media.removedAt)));
  if (rows.length < ids.length) throw new Invalid(say.refused, [inBody(say.lostPicture)]);
}

const sentences = {
  lost: say.gone,
  mute: say.noAlt,
  unsigned: say.noCredit,
} as const satisfies Record<PictureFault, unknown>;

/** More than these are not told at once. */
const MOST_TOLD = 6;

/** Pictures go out with words, with a name and within their licence; what readers see already may stay after it. */
export async function refuseUnreadyPictures(
  ctx: DeskCtx,
  { body }: PageDraft,
  page: Standing,
): Promise<void> {
  const faults = await findPictureFaults(ctx.db, body);
  const problems = [
    ...faults.map(({ fault, at }) => sentences[fault](at)),
    ...(await toldUnusable(ctx, body, page)),
  ];
  if (problems.length > 0) throw new Invalid(say.incomplete, problems.slice(0, MOST_TOLD).map(inBody));
}

async function toldUnusable({ db, now }: DeskCtx, body: BodyJson, page: Standing): Promise<string[]> {
  const images = bodyImages(body);
  const seen = new Set(page.isPublic ? picturesOf(page.body) : []);
  const fresh = picturesOf(body).filter((id) => !seen.has(id));
  return (await listUnusable(db, fresh, now)).map(({ id, fault }) => {
    const at = images.findIndex(({ mediaId }) => mediaId === id) + 1;
    return say.unusable(at, rightsSentences[fault]);
  });
}
