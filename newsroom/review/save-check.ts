import { eq, max } from "drizzle-orm";
import { checklist } from "@/db/schema/review";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { MOST_CHECKS, parseCheck } from "./input";

/** Puts an item on the checklist, at its end, or changes one; returns its id. */
export function saveCheck(ctx: DeskCtx, given: unknown, id?: number): Promise<number> {
  if (!mayEver(ctx.user, "checklist:manage")) throw new Forbidden();
  const check = parseCheck(given);
  return inTransaction(ctx, async (tx) => {
    const [row] =
      id === undefined
        ? await tx.db
            .insert(checklist)
            .values({ ...check, position: await nextPosition(tx) })
            .returning()
        : await tx.db.update(checklist).set(check).where(eq(checklist.id, id)).returning();
    if (!row) throw new NotFound("هذا البند غير موجود.");
    await record(tx, { act: "saveCheck", subjectKind: "check", subjectId: row.id, detail: check });
    return row.id;
  });
}

/** Takes an item off the checklist or puts it back; who ticked it stays known. */
export function setCheckActive(ctx: DeskCtx, id: number, isActive: boolean): Promise<void> {
  if (!mayEver(ctx.user, "checklist:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db.update(checklist).set({ isActive }).where(eq(checklist.id, id)).returning();
    if (!row) throw new NotFound("هذا البند غير موجود.");
    const act = isActive ? "restoreCheck" : "removeCheck";
    await record(tx, { act, subjectKind: "check", subjectId: id, detail: { label: row.label } });
  });
}

async function nextPosition({ db }: DeskCtx): Promise<number> {
  const rows = await db.select({ id: checklist.id }).from(checklist).where(eq(checklist.isActive, true));
  if (rows.length >= MOST_CHECKS) throw new Invalid(`في القائمة ${MOST_CHECKS} بند؛ أزل ما لا يلزم أولاً.`);
  const [last] = await db.select({ position: max(checklist.position) }).from(checklist);
  return (last?.position ?? 0) + 1;
}
