import "server-only";
import { NewsroomError } from "@/newsroom/errors";
import { exclusively } from "@/newsroom/media/exclusively";
import { getRendition, renamed, type StoredPicture } from "@/newsroom/media/renditions";
import { database } from "./database";
import { mediaStorage } from "./media-storage";

type Find = (id: number) => Promise<StoredPicture | null>;

const nothing = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

/**
 * Answers with a rendition of the picture that `find` lets whoever asks see; anything else is 404. An address from
 * before the picture was replaced leads to what it is now.
 */
export async function answerPicture(
  request: Request,
  { id, rendition }: { id: string; rendition: string },
  find: Find,
  cacheControl: string,
): Promise<Response> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return nothing(404);
  try {
    const picture = await find(Number(id));
    const now = picture && renamed(picture, rendition);
    if (now) return nothing(302, { location: `/media/${id}/${now}` });
    const found =
      picture && (await getRendition(mediaStorage(), picture, rendition, exclusively(database())));
    if (!found) return nothing(404);
    const etag = `"${found.name}"`;
    const headers = {
      "cache-control": cacheControl,
      "content-type": found.type,
      "content-security-policy": "default-src 'none'; sandbox",
      etag,
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(found.bytes), { headers });
  } catch (error) {
    if (error instanceof NewsroomError) return nothing(error.status, { "retry-after": "5" });
    throw error;
  }
}
