import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { sayingWhatHappened } from "@/app/_edge/saying-what-happened";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { Invalid } from "@/newsroom/errors";
import { makeMove } from "@/newsroom/publishing/make-move";
import type { PublishRequest } from "@/newsroom/publishing/publish";
import { moveNames } from "@/newsroom/workflow/moves";
import { republishKinds } from "@/newsroom/workflow/republish";

const MOST_BYTES = 20_000;

const asked = z.strictObject({
  move: z.enum(moveNames),
  version: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  reason: z.string().max(4_000).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  override: z.boolean().optional(),
  as: z.enum(republishKinds).optional(),
  note: z.string().max(4_000).optional(),
  isBreaking: z.boolean().optional(),
});

/** Makes one move in the life of a story; which abilities it takes, the move's own row says. */
export const POST = deskRoute("story:read", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { move, at, ...given } = sent.data;
  const wish = wishOf({ ...given, at: at === undefined ? undefined : new Date(at) });
  const story = await namingWhoWasFaster(ctx, sayingWhatHappened(ctx, id, makeMove(ctx, id, move, wish)));
  return { state: story ? await storyState(ctx, story) : null };
});

type Given = { [Name in keyof PublishRequest]: PublishRequest[Name] | undefined } & { version: number };

/** What was not said is not there. */
const wishOf = (given: Given): PublishRequest =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as PublishRequest;
