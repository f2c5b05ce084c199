import * as z from "zod";
import { chosenWords } from "@/app/_edge/chosen-words";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { findAccountName } from "@/newsroom/accounts/queries";
import { Invalid } from "@/newsroom/errors";
import { compareStory } from "@/newsroom/stories/compare-story";

/** Two texts, each as long as a save may send. */
const MOST_BYTES = 8_000_000;

const asked = z.strictObject({
  textVersion: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  writerKey: z.string().min(8).max(64).optional(),
  base: z.unknown().optional(),
  mine: z.unknown(),
});

/** Compares what one wrote with what stands now, block by block, against what both grew from. */
export const POST = deskRoute("story:edit", async ({ ctx, request, params }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { textVersion, writerKey, base, mine: written } = sent.data;
  const { story, mine, comparison } = await compareStory(ctx, idOf(params), {
    mine: written,
    textVersion,
    ...(base === undefined || base === null ? {} : { base }),
    ...(writerKey ? { writerKey } : {}),
  });
  const words = await chosenWords(ctx.db, [mine, story.text]);
  return {
    standing: {
      text: story.text,
      version: story.version,
      textVersion: story.textVersion,
      changedBy: await findAccountName(ctx.db, story.lastChangedBy),
    },
    mine,
    written: comparison.written,
    chosen: comparison.chosen.map((one) => ({
      ...one,
      mine: words(mine, one.field),
      theirs: words(story.text, one.field),
    })),
    chunks: comparison.chunks,
  };
});
