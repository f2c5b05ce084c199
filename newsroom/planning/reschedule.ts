import type { DeskCtx } from "@/newsroom/ctx";
import { makeMove } from "@/newsroom/publishing/make-move";
import type { CalendarKind } from "./list-calendar";
import { setDue } from "./set-due";

export type Rescheduled = {
  kind: Exclude<CalendarKind, "published">;
  storyId: number;
  version: number;
  at: Date;
};

/** Gives what stands in the calendar another time, by the same rule that gave it its first. */
export async function reschedule(ctx: DeskCtx, { kind, storyId, version, at }: Rescheduled): Promise<void> {
  if (kind === "scheduled") await makeMove(ctx, storyId, "schedule", { version, at });
  else if (kind === "embargo") await makeMove(ctx, storyId, "embargo", { version, at });
  else await setDue(ctx, storyId, at);
}
