import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { markOneRead, markRead } from "@/newsroom/notices/mark-read";
import { countUnread } from "@/newsroom/notices/queries";

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const asked = z.union([z.strictObject({ id: number }), z.strictObject({ upTo: number })]);

/** How many of one's notices are unread: what the bell shows. */
export const GET = deskRoute("any", async ({ ctx }) => ({ unread: await countUnread(ctx.db, ctx.user) }));

/** Marks one of one's own notices read, or all up to one. */
export const PATCH = deskRoute("any", async ({ ctx, request }) => {
  const sent = await readAsked(request, asked);
  if ("id" in sent) await markOneRead(ctx, sent.id);
  else await markRead(ctx, sent.upTo);
  return { unread: await countUnread(ctx.db, ctx.user) };
});
