import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

export const DESK_CHANNEL = "newsroom_desk";

type Person = { id: number; name: string };

/** What open desks hear of: who writes where, who has what open, and that a story changed. */
export type DeskSignal =
  | { kind: "lock"; storyId: number; by: string | null; writerKey: string | null }
  | { kind: "story"; storyId: number; version: number }
  | { kind: "presence"; storyId: number; line: string; person: Person; is: "asking" | "here" | "gone" }
  | { kind: "notice"; storyId: number; to: number[] };

/** Tells every open desk, on every instance, at the moment the transaction commits. */
export async function notifyDesk(db: Db, signal: DeskSignal): Promise<void> {
  await db.execute(sql`select pg_notify(${DESK_CHANNEL}, ${JSON.stringify(signal)})`);
}
