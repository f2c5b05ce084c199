import { and, eq, isNull, lte } from "drizzle-orm";
import { notices } from "@/db/schema/notices";
import type { DeskCtx } from "@/newsroom/ctx";

/** Marks one's own notices read, up to and including this one. */
export async function markRead(ctx: DeskCtx, upTo: number): Promise<void> {
  await ctx.db
    .update(notices)
    .set({ readAt: ctx.now })
    .where(and(eq(notices.accountId, ctx.user.id), lte(notices.id, upTo), isNull(notices.readAt)));
}

/** Marks one of one's own notices read; those before it stay as they are. */
export async function markOneRead(ctx: DeskCtx, id: number): Promise<void> {
  await ctx.db
    .update(notices)
    .set({ readAt: ctx.now })
    .where(and(eq(notices.accountId, ctx.user.id), eq(notices.id, id), isNull(notices.readAt)));
}
