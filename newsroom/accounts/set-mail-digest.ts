import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { MailDigest } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";

/** How one's own notices come by mail. */
export async function setMailDigest(ctx: DeskCtx, mailDigest: MailDigest): Promise<void> {
  await ctx.db.update(accounts).set({ mailDigest }).where(eq(accounts.id, ctx.user.id));
}
