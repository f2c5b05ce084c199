import { and, asc, desc, eq, gt, isNull, lt } from "drizzle-orm";
import { checklist } from "@/db/schema/review";
import { mayEver } from "@/newsroom/accounts/may";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";

/** Lets an item of the checklist change places with the one before or after it in its section's list. */
export function moveCheck(ctx: DeskCtx, id: number, way: "up" | "down"): Promise<void> {
  if (!mayEver(ctx.user, "checklist:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [one] = await tx.db.select().from(checklist).where(eq(checklist.id, id)).for("update");
    if (!one) throw new NotFound("هذا البند غير موجود.");
    const { position, sectionId } = checklist;
    const [other] = await tx.db
      .select()
      .from(checklist)
      .where(
        and(
          eq(checklist.isActive, true),
          one.sectionId === null ? isNull(sectionId) : eq(sectionId, one.sectionId),
          way === "up" ? lt(position, one.position) : gt(position, one.position),
        ),
      )
      .orderBy(way === "up" ? desc(position) : asc(position))
      .limit(1)
      .for("update");
    if (!other) return;
    await tx.db.update(checklist).set({ position: other.position }).where(eq(checklist.id, one.id));
    await tx.db.update(checklist).set({ position: one.position }).where(eq(checklist.id, other.id));
  });
}
