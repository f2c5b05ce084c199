import { deliveries } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";

export type Letter = { address: string; subject: string; text: string };

/** Puts a letter to one person into the post, in the caller's transaction; `key` keeps it from going twice. */
export async function postLetter(ctx: { db: Db; now: Date }, key: string, letter: Letter): Promise<void> {
  await ctx.db
    .insert(deliveries)
    .values({ ...letter, key, channel: "mail", dueAt: ctx.now, madeAt: ctx.now })
    .onConflictDoNothing();
}
