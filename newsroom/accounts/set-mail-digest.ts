import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { MailDigest } from "@/db/types";
import type { Db, DeskCtx, Viewer } from "@/newsroom/ctx";

/** How one's own notices come by mail. */
export async function setMailDigest(ctx: DeskCtx, mailDigest: MailDigest): Promise<void> {
  await ctx.db.update(accounts).set({ mailDigest }).where(eq(accounts.id, ctx.user.id));
}

export async function getMailDigest(db: Db, viewer: Viewer): Promise<MailDigest> {
  const { mailDigest } = accounts;
  const [row] = await db.select({ mailDigest }).from(accounts).where(eq(accounts.id, viewer.id));
  return row?.mailDigest ?? "at_once";
}
