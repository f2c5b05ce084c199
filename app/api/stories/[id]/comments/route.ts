import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { remarkFields } from "@/app/_edge/remark-fields";
import { say } from "@/newsroom/notices/say";
import { reopenComment, resolveComment } from "@/newsroom/review/resolve-comment";

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const offset = z.number().int().min(0).max(10_000_000);

const remark = z.strictObject({
  text: z.string().max(4_000),
  place: z.strictObject({ block: offset, from: offset, to: offset, quote: z.string().max(4_000) }).optional(),
  field: z.enum(remarkFields).optional(),
  replyTo: number.optional(),
  isBlocking: z.boolean().optional(),
  mentions: z.array(number).max(20).optional(),
});

/** Says something about the story, or answers what was said. */
export const POST = deskRoute("story:comment", async ({ ctx, request, params }) => {
  const { place, field, replyTo, isBlocking, mentions, text } = await readAsked(request, remark);
  return {
    id: await say(ctx, idOf(params), {
      text,
      ...(place ? { place } : {}),
      ...(field ? { field } : {}),
      ...(replyTo ? { replyTo } : {}),
      ...(isBlocking ? { isBlocking } : {}),
      ...(mentions ? { mentions } : {}),
    }),
  };
});

const turn = z.strictObject({ id: number, isResolved: z.boolean() });

/** Closes a thread, or opens it again. */
export const PATCH = deskRoute("story:comment", async ({ ctx, request, params }) => {
  const { id, isResolved } = await readAsked(request, turn);
  await (isResolved ? resolveComment : reopenComment)(ctx, idOf(params), id);
  return {};
});
