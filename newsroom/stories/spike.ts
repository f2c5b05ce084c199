import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { applyMove, getForMove, type MoveRequest } from "./apply-move";

/** Takes a story that never was public out of every list; it is kept for thirty days. */
export function spike(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<null> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "spike", storyId, request);
    await applyMove(tx, "spike", story, request, { set: { spikedAt: tx.now } });
    return null;
  });
}
