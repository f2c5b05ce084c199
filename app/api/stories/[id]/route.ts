import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { Invalid } from "@/newsroom/errors";
import { saveStory } from "@/newsroom/stories/save-story";

/** Two bytes a letter, its marks and its JSON: the longest text that `saveStory` accepts, and room to say no. */
const MOST_BYTES = 4_000_000;

const version = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const asked = z.strictObject({
  version,
  textVersion: version.optional(),
  writerKey: z.string().min(8).max(64).optional(),
  text: z.unknown(),
});

/** Saves what is being written. */
export const PUT = deskRoute("story:edit", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { textVersion, writerKey, ...save } = sent.data;
  const story = await namingWhoWasFaster(
    ctx,
    saveStory(ctx, id, {
      ...save,
      ...(textVersion ? { textVersion } : {}),
      ...(writerKey ? { writerKey } : {}),
    }),
  );
  return storyState(ctx, story);
});
