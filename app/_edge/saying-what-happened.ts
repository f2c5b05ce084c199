import "server-only";
import { findActOf } from "@/newsroom/audit/queries";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { actNames } from "@/newsroom/workflow/messages";

/** Whoever comes too late with a move is told what was done meanwhile, and by whom. */
export async function sayingWhatHappened<Result>(
  ctx: DeskCtx,
  storyId: number,
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const last = await findActOf(ctx.db, storyId);
    const name = last && actNames[last.act];
    if (!name) throw error;
    const said = `${error.message} آخر ما جرى: ${name}، ${last.actor ?? "ساعة غرفة الأخبار"}.`;
    throw new Conflict(said, error.current);
  }
}
