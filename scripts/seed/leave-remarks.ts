import type { SeedRemark } from "@/db/seed/types";
import type { BodyJson } from "@/db/types";
import type { Place } from "@/newsroom/body/anchor";
import { textBlocks } from "@/newsroom/body/text-blocks";
import type { Db } from "@/newsroom/ctx";
import { say } from "@/newsroom/notices/say";
import { suggest } from "@/newsroom/review/suggest";
import type { Story } from "@/newsroom/stories/story";
import type { Cast } from "./hire-cast";
import { ctxAt } from "./live-story";

type Room = { db: Db; now: Date; cast: Cast };

/** What colleagues said about the story in review, in the order they said it. */
export async function leaveRemarks(room: Room, story: Story, remarks: SeedRemark[]): Promise<void> {
  let last = 0;
  for (const { by, minutesAgo, text, on, suggests, isReply, isBlocking } of remarks) {
    const ctx = ctxAt(room, room.cast[by], minutesAgo);
    const about = on === undefined ? {} : { place: placeOf(on, story.text.body) };
    if (suggests !== undefined && about.place)
      await suggest(ctx, story.id, { place: about.place, replacement: suggests, note: text });
    else
      last = await say(ctx, story.id, {
        text,
        ...about,
        ...(isReply ? { replyTo: last } : {}),
        ...(isBlocking ? { isBlocking } : {}),
      });
  }
}

function placeOf(words: string, body: BodyJson): Place {
  const texts = textBlocks(body).map((block) => block.text);
  const block = texts.findIndex((text) => text.includes(words));
  const from = texts[block]?.indexOf(words);
  if (from === undefined) throw new Error(`«${words}» is not in the story it is remarked on`);
  return { block, from, to: from + words.length };
}
