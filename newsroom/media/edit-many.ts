import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid, NewsroomError } from "@/newsroom/errors";
import { editPicture } from "./edit-picture";
import { getPicture } from "./get-picture";

export type EditOutcome = { id: number; done: true } | { id: number; done: false; message: string };

export const MOST_AT_ONCE = 200;

/** Says the same of many pictures, each by its own rules: one refusal stops no other. */
export async function editMany(ctx: DeskCtx, ids: number[], change: unknown): Promise<EditOutcome[]> {
  if (ids.length === 0 || ids.length > MOST_AT_ONCE)
    throw new Invalid(`اختر من صورة إلى ${MOST_AT_ONCE} صورة.`);
  const outcomes: EditOutcome[] = [];
  for (const id of new Set(ids)) outcomes.push(await editOne(ctx, id, change));
  return outcomes;
}

async function editOne(ctx: DeskCtx, id: number, change: unknown): Promise<EditOutcome> {
  try {
    const { version } = await getPicture(ctx, id);
    await editPicture(ctx, id, { version, change });
    return { id, done: true };
  } catch (error) {
    if (error instanceof NewsroomError) return { id, done: false, message: error.message };
    throw error;
  }
}
