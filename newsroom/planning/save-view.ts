import { and, count, eq, ne } from "drizzle-orm";
import { savedViews } from "@/db/schema/planning";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { filterSchema, limits, parseGiven } from "./input";

/** More views than this are a list of their own. */
const MOST = 20;

/** Keeps a filter under a name; the same name takes the new filter. */
export async function saveView(ctx: DeskCtx, given: { name: string; filter: unknown }): Promise<number> {
  const name = given.name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "" || name.length > limits.viewName)
    throw new Invalid("سمِّ العرض باسم قصير.", [
      { field: "name", message: `من حرف إلى ${limits.viewName} حرفاً.` },
    ]);
  const filter = parseGiven(filterSchema, given.filter, "لا تُحفظ هذه التصفية.");
  return inTransaction(ctx, async (tx) => {
    const others = and(eq(savedViews.accountId, tx.user.id), ne(savedViews.name, name));
    const [kept] = await tx.db.select({ count: count() }).from(savedViews).where(others);
    if ((kept?.count ?? 0) >= MOST) throw new Invalid(`لديك ${MOST} عرضاً محفوظاً. احذف واحداً أولاً.`);
    const [row] = await tx.db
      .insert(savedViews)
      .values({ accountId: tx.user.id, name, filter, createdAt: tx.now })
      .onConflictDoUpdate({ target: [savedViews.accountId, savedViews.name], set: { filter } })
      .returning({ id: savedViews.id });
    if (!row) throw new Error("insert returned no row");
    return row.id;
  });
}

/** Removes one's own view; another's is not there. */
export async function removeView(ctx: DeskCtx, viewId: number): Promise<void> {
  await ctx.db
    .delete(savedViews)
    .where(and(eq(savedViews.id, viewId), eq(savedViews.accountId, ctx.user.id)));
}
