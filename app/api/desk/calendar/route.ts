import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { reschedule } from "@/newsroom/planning/reschedule";

const MOST_BYTES = 2_000;

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const asked = z.strictObject({
  kind: z.enum(["planned", "due", "scheduled", "embargo"]),
  storyId: number,
  version: number,
  at: z.iso.datetime({ offset: true }),
});

/** Gives what stands in the calendar another time. */
export const POST = deskRoute("story:read", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  await reschedule(ctx, { ...sent.data, at: new Date(sent.data.at) });
  return {};
});
