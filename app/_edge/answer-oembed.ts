import "server-only";
import { connection } from "next/server";
import { Unavailable } from "@/newsroom/errors";
import { oembedOf } from "@/newsroom/feeds/oembed";
import { articleIdIn, limitOf } from "@/newsroom/feeds/oembed-asked";
import { oembedFormat } from "@/newsroom/feeds/oembed-formats";
import { publicUrl } from "./public-url";
import { readArticle, readFrame } from "./reader-queries";

const KEPT = "public, max-age=0, s-maxage=1, must-revalidate";

const nothing = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

/** What others show of an article of ours: 501 for another format, 404 for another address, 410 once withdrawn. */
export async function answerOembed(request: Request): Promise<Response> {
  await connection();
  const asked = new URL(request.url).searchParams;
  const format = oembedFormat(asked.get("format") ?? "json");
  if (!format) return nothing(501);
  const id = articleIdIn(asked.get("url") ?? "", publicUrl());
  if (id === null) return nothing(404);
  try {
    const [{ house }, { found }] = await Promise.all([readFrame(), readArticle(id)]);
    if (!found) return nothing(404);
    if (found.status === "withdrawn") return nothing(410);
    const room = { maxWidth: limitOf(asked.get("maxwidth")), maxHeight: limitOf(asked.get("maxheight")) };
    const text = format.print(oembedOf(house, found.article, publicUrl(), room));
    return new Response(text, {
      headers: { "cache-control": KEPT, "content-type": format.type, "access-control-allow-origin": "*" },
    });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return nothing(503, { "retry-after": "10" });
  }
}
