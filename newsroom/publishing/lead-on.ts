import { eq } from "drizzle-orm";
import { redirects } from "@/db/schema/delivery";
import type { DeskCtx } from "@/newsroom/ctx";

/** No chains and no circles: whatever led to the old address leads to the new one. */
export async function leadOn(tx: DeskCtx, from: string, to: string): Promise<void> {
  await tx.db.delete(redirects).where(eq(redirects.path, to));
  await tx.db.update(redirects).set({ to }).where(eq(redirects.to, from));
  const made = { to, madeBy: tx.user.id, madeAt: tx.now };
  await tx.db
    .insert(redirects)
    .values({ path: from, ...made })
    .onConflictDoUpdate({ target: redirects.path, set: made });
}
