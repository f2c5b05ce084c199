import { lt } from "drizzle-orm";
import { notices } from "@/db/schema/notices";
import type { Db } from "@/newsroom/ctx";
import { minutesFrom } from "./moment";

/** What the cast has not seen yet; all before it was read long ago. */
const UNREAD_MINUTES = 3 * 60;

export async function readOldNotices(db: Db, now: Date): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: now })
    .where(lt(notices.at, minutesFrom(now, -UNREAD_MINUTES)));
}
