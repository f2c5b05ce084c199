import { eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { applyMove, getForMove, type MoveRequest } from "./apply-move";

/** Takes a story that never was public out of every list; it is kept for thirty days. */
export function spike(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<null> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "spike", storyId, request);
    const [seen] = await tx.db.select({ id: articles.id }).from(articles).where(eq(articles.id, storyId));
    if (seen) throw new Conflict("رآه القرّاء مرة، ولو تُراجع عن نشره: لا يُحذف ما كان منشوراً.", story);
    await applyMove(tx, "spike", story, request, { set: { spikedAt: tx.now } });
    return null;
  });
}
