import type { DeskCtx } from "@/newsroom/ctx";
import { notifyRefresh } from "./refresh";

/** Every page that names a tag is made again. */
export const refreshTags = (tx: DeskCtx, tag: { id: number; slug: string }): Promise<void> =>
  notifyRefresh(tx.db, {
    tags: [`tag:${tag.id}`, "feed", "addresses"],
    mode: "stale",
    warm: ["/", `/tag/${encodeURIComponent(tag.slug)}`],
  });
