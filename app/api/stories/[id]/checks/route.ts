import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { tick } from "@/newsroom/review/tick";

const asked = z.strictObject({
  check: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  isDone: z.boolean(),
});

/** Ticks an item of the story's checklist, or takes the tick back. */
export const PUT = deskRoute("story:check", async ({ ctx, request, params }) => {
  const { check, isDone } = await readAsked(request, asked);
  await tick(ctx, idOf(params), check, isDone);
  return {};
});
