import { notices } from "@/db/schema/notices";
import type { Db, Viewer } from "@/newsroom/ctx";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import type { Story } from "@/newsroom/stories/story";
import { audienceOf } from "./audience";

type Ctx = { db: Db; now: Date; user: Viewer | null };

export type News = { act: string; reason?: string; mentioned?: number[] };

/** Tells those whom an act concerns, in the act's own transaction; nobody hears of what he did himself. */
export async function tell(tx: Ctx, story: Story, { act, reason = "", mentioned = [] }: News): Promise<void> {
  const actorId = tx.user?.id ?? null;
  const audience = await audienceOf(tx.db, story, { act, actorId, mentioned });
  if (audience.length === 0) return;
  await tx.db.insert(notices).values(
    audience.map((accountId) => ({
      accountId,
      storyId: story.id,
      act: act === "comment" && mentioned.includes(accountId) ? "mention" : act,
      actorId,
      reason,
      at: tx.now,
    })),
  );
  await notifyDesk(tx.db, { kind: "notice", storyId: story.id, to: audience });
}
