import { coverage } from "@/db/seed/coverage";
import type { Db, Viewer } from "@/newsroom/ctx";
import { markEntry } from "@/newsroom/live/change-entry";
import { openCoverage } from "@/newsroom/live/open-coverage";
import { writeEntry } from "@/newsroom/live/write-entry";
import { ctxAt } from "./live-story";

type Room = { db: Db; now: Date; chief: Viewer };

/** Somebody covers one of the demo's stories live, just now. */
export async function coverLive(room: Room, storyIds: Map<string, number>): Promise<void> {
  const storyId = storyIds.get(coverage.story) ?? 0;
  await openCoverage(ctxAt(room, room.chief, coverage.openedMinutesAgo), storyId);
  for (const { minutesAgo, headline, text, mark } of coverage.entries) {
    const ctx = ctxAt(room, room.chief, minutesAgo);
    const entry = await writeEntry(ctx, storyId, { headline, text });
    if (mark) await markEntry(ctx, { storyId, entryId: entry.id, version: 1 }, mark);
  }
}
