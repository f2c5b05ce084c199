import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { readAsked } from "@/app/_edge/read-asked";
import { receiveFile } from "@/app/_edge/receive-file";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { addPicture } from "@/newsroom/media/add-picture";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { getHouse } from "@/newsroom/settings/queries";
import { saveLogo } from "@/newsroom/settings/save-logo";

/** A mark of a few kilobytes; larger ones are photographs. */
const limit = { most: 2_000_000, refusal: "صورة الشعار أكبر من 2 ميغابايت. صغّرها ثم ارفعها." };

const version = z.coerce.number().int().min(0).max(1_000_000_000);

const refreshPages = (ctx: DeskCtx) => notifyRefresh(ctx.db, { tags: ["house"], mode: "stale", warm: ["/"] });

/** The bytes of a picture become the mark of the house. */
export const POST = deskRoute("settings:manage", async ({ ctx, request }) => {
  const read = version.safeParse(new URL(request.url).searchParams.get("version"));
  if (!read.success) throw new Invalid("وصل الطلب ناقصاً.");
  return receiveFile(request, limit, (bytes) =>
    inTransaction(ctx, async (tx) => {
      const { name } = await getHouse(tx.db);
      const logo = await addPicture(tx, bytes, { alt: name, fileName: "logo" }, mediaStorage());
      const saved = await saveLogo(tx, read.data, logo);
      await refreshPages(tx);
      return saved;
    }),
  );
});

/** The drawn name again. */
export const DELETE = deskRoute("settings:manage", async ({ ctx, request }) => {
  const { version: at } = await readAsked(request, z.strictObject({ version: z.number().int().min(0) }));
  const saved = await saveLogo(ctx, at, null);
  await refreshPages(ctx);
  return saved;
});
