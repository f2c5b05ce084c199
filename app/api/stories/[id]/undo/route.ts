import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { Invalid } from "@/newsroom/errors";
import { undoPublication } from "@/newsroom/publishing/undo-publication";

const MOST_BYTES = 1_000;

const asked = z.strictObject({ textVersion: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

/** «تراجع»: takes back the publication of this text while its thirty seconds last. */
export const POST = deskRoute("story:read", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const story = await namingWhoWasFaster(ctx, undoPublication(ctx, id, sent.data));
  return { state: await storyState(ctx, story) };
});
