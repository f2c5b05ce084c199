import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { moveMany } from "@/newsroom/planning/move-many";
import { moveNames } from "@/newsroom/workflow/moves";

const MOST_BYTES = 20_000;

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const asked = z.strictObject({
  move: z.enum(moveNames),
  rows: z.array(z.strictObject({ id: number, version: number })).min(1),
  reason: z.string().max(4_000).optional(),
});

/** Makes one move on many stories; every row is answered by its own rules. */
export const POST = deskRoute("story:read", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { move, rows, reason } = sent.data;
  return { answers: await moveMany(ctx, move, rows, reason === undefined ? {} : { reason }) };
});
