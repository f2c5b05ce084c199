import { revalidateTag } from "next/cache";
import { isInternal } from "@/app/_edge/internal-secret";
import { refreshNotice } from "@/app/_edge/refresh-notice";
import { feedTagsOf } from "@/app/_edge/tags";

/** Makes this process's pages stale, or takes them away; called by its own listener only. */
export async function POST(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  const notice = refreshNotice.safeParse(await request.json().catch(() => null));
  if (!notice.success) return new Response(null, { status: 400 });
  const { tags, mode } = notice.data;
  for (const tag of tags) revalidateTag(tag, mode === "gone" ? { expire: 0 } : "max");
  for (const tag of feedTagsOf(tags)) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
