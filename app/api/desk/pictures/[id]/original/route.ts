import { answering } from "@/app/_edge/answer";
import { askDesk } from "@/app/_edge/context";
import { mediaStorage } from "@/app/_edge/media-storage";
import { pictureIdOf } from "@/app/_edge/picture-answer";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { getPicture } from "@/newsroom/media/get-picture";
import { mayManagePicture } from "@/newsroom/media/policy";

/** The file as it was sent: always a download, never a page of ours. */
export const GET = (_: Request, { params }: { params: Promise<{ id: string }> }) =>
  answering(async () => {
    const ctx = await askDesk("media:manage");
    const picture = await getPicture(ctx, pictureIdOf(await params));
    if (!mayManagePicture(ctx.user, picture)) throw new Forbidden();
    const bytes = picture.originalKey && (await mediaStorage().get(picture.originalKey));
    if (!bytes) throw new NotFound("لم يُحفظ الأصل لهذه الصورة.");
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename="picture-${picture.id}.bin"`,
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; sandbox",
      },
    });
  });
