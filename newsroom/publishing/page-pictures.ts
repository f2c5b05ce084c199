import { and, inArray, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { pages } from "@/db/schema/publication";
import type { BodyJson, PageDraft } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { bodyReferences } from "@/newsroom/body/body-references";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { refuseLapsed } from "@/newsroom/media/refuse-lapsed";
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
  lost: say.lostPicture,
  mute: say.noAlt,
  unsigned: say.noCredit,
} as const satisfies Record<PictureFault, string>;

/** Pictures go out with words and a name; what readers see already may stay when its licence has ended. */
export async function refuseUnreadyPictures(
  ctx: DeskCtx,
  { body }: PageDraft,
  page: Standing,
): Promise<void> {
  const faults = await findPictureFaults(ctx.db, body);
  if (faults.size > 0)
    throw new Invalid(
      say.incomplete,
      [...faults].map((fault) => inBody(sentences[fault])),
    );
  const seen = new Set(page.isPublic ? picturesOf(page.body) : []);
  const fresh = picturesOf(body).filter((id) => !seen.has(id));
  await refuseLapsed(ctx, fresh, "body");
}
