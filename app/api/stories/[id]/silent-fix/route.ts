import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { Invalid } from "@/newsroom/errors";
import { publishSilentFix } from "@/newsroom/publishing/silent-fix";

const MOST_BYTES = 1_000;

const asked = z.strictObject({ version: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

/** Puts corrected spelling in front of readers without approval; whatever is more than spelling is refused. */
export const POST = deskRoute("story:silent-fix", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const story = await namingWhoWasFaster(ctx, publishSilentFix(ctx, id, sent.data));
  return { state: await storyState(ctx, story) };
});
