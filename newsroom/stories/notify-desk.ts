import { tellDesks } from "@/newsroom/accounts/tell-desks";
import type { Db } from "@/newsroom/ctx";

type Person = { id: number; name: string };

/** What open desks hear of: who writes where, who has what open, and that a story changed. */
export type DeskSignal =
  | { kind: "lock"; storyId: number; by: string | null; writerKey: string | null }
  | { kind: "story"; storyId: number; version: number }
  | { kind: "presence"; storyId: number; line: string; person: Person; is: "asking" | "here" | "gone" }
  | { kind: "notice"; storyId: number; to: number[] }
  /** Sessions of this account have ended. */
  | { kind: "session"; accountId: number }
  /** The rules of the house are others now. */
  | { kind: "style" };

/** Tells every open desk, on every instance, at the moment the transaction commits. */
export const notifyDesk = (db: Db, signal: DeskSignal): Promise<void> => tellDesks(db, signal);
