import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { accept } from "@/newsroom/planning/accept";
import { reassign } from "@/newsroom/planning/reassign";

const MOST_BYTES = 1_000;

const asked = z.union([
  z.strictObject({ accepted: z.literal(true) }),
  z.strictObject({ assigneeId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
]);

/** The writer takes an assignment, or the desk gives it to somebody else. */
export const PATCH = deskRoute("story:read", async ({ ctx, request, params }) => {
  const storyId = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  if ("accepted" in sent.data) await accept(ctx, storyId);
  else await reassign(ctx, storyId, sent.data.assigneeId);
  return {};
});
