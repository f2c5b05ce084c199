import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { putOnDuty } from "@/newsroom/planning/duty";

const MOST_BYTES = 1_000;

const asked = z.strictObject({
  day: z.string().max(10),
  shift: z.enum(["morning", "evening", "night"]),
  accountId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});

/** Writes somebody into the duty list. */
export const POST = deskRoute("duty:manage", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  await putOnDuty(ctx, sent.data);
  return {};
});
