import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid, NewsroomError, type Problem } from "@/newsroom/errors";
import { makeMove } from "@/newsroom/publishing/make-move";
import type { MoveRequest } from "@/newsroom/stories/apply-move";
import type { MoveName } from "@/newsroom/workflow/moves";

/** As many as a page of the list shows. */
const MOST = 50;

export type MovedRow = { id: number; version: number };
export type RowAnswer = { id: number; isDone: boolean; message: string; problems: Problem[] };

/**
 * The same move on many stories, each by its own rules and in its own transaction: one refusal stops no other,
 * and every row has an answer.
 */
export async function moveMany(
  ctx: DeskCtx,
  move: MoveName,
  rows: MovedRow[],
  wish: Omit<MoveRequest, "version">,
): Promise<RowAnswer[]> {
  if (rows.length > MOST) throw new Invalid(`${MOST} خبراً في المرة الواحدة على الأكثر.`);
  const answers: RowAnswer[] = [];
  for (const { id, version } of rows) answers.push(await moveOne(ctx, move, id, { ...wish, version }));
  return answers;
}

async function moveOne(ctx: DeskCtx, move: MoveName, id: number, request: MoveRequest): Promise<RowAnswer> {
  try {
    await makeMove(ctx, id, move, request);
    return { id, isDone: true, message: "", problems: [] };
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    const problems = error instanceof Invalid ? error.problems : [];
    return { id, isDone: false, message: error.message, problems };
  }
}
