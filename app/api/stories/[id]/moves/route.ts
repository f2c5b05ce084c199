import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { Invalid } from "@/newsroom/errors";
import { makeMove } from "@/newsroom/publishing/make-move";
import type { MoveRequest } from "@/newsroom/stories/apply-move";
import { moveNames } from "@/newsroom/workflow/moves";

const MOST_BYTES = 20_000;

const asked = z.strictObject({
  move: z.enum(moveNames),
  version: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  reason: z.string().max(4_000).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  override: z.boolean().optional(),
});

/** Makes one move in the life of a story; which abilities it takes, the move's own row says. */
export const POST = deskRoute("story:read", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { move, at, version, reason, override } = sent.data;
  const wish: MoveRequest = {
    version,
    ...(reason === undefined ? {} : { reason }),
    ...(override === undefined ? {} : { override }),
    ...(at === undefined ? {} : { at: new Date(at) }),
  };
  const story = await namingWhoWasFaster(ctx, makeMove(ctx, id, move, wish));
  return { state: story ? await storyState(ctx, story) : null };
});
