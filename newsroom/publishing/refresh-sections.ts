import type { DeskCtx } from "@/newsroom/ctx";
import { notifyRefresh } from "./refresh";

/** The navigation stands on every page. */
export const refreshSections = (tx: DeskCtx, section?: { id: number; slug: string }): Promise<void> =>
  notifyRefresh(tx.db, {
    tags: ["house", "front", "feed", "addresses", ...(section ? [`section:${section.id}`] : [])],
    mode: "stale",
    warm: ["/", ...(section ? [`/section/${encodeURIComponent(section.slug)}`] : [])],
  });
