import "server-only";
import { randomUUID } from "node:crypto";
import type { DeskCtx } from "@/newsroom/ctx";
import { type DeskSignal, notifyDesk } from "@/newsroom/stories/notify-desk";
import { log } from "./log";

type Presence = Extract<DeskSignal, { kind: "presence" }>;

/**
 * Makes one line's person seen by all who have the same stories open, on every instance. Nothing is stored:
 * a new line asks, the others answer, and whoever says nothing for some heartbeats has gone.
 */
export function storyPresence({ db, user }: DeskCtx) {
  const line = randomUUID();
  const person = { id: user.id, name: user.name };
  const say = async (storyIds: Iterable<number>, is: Presence["is"]) => {
    const saying = [...storyIds].map((storyId) =>
      notifyDesk(db, { kind: "presence", storyId, line, person, is }),
    );
    await Promise.all(saying).catch(log);
  };
  return {
    say,
    /** What this line's browser is told of another line; a question is answered. */
    hear(signal: Presence): (Omit<Presence, "is"> & { is: "here" | "gone" }) | null {
      if (signal.line === line) return null;
      if (signal.is === "asking") void say([signal.storyId], "here");
      return { ...signal, is: signal.is === "gone" ? "gone" : "here" };
    },
  };
}
