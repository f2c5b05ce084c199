import type { StoryText } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { compareThree, type ThreeWay } from "@/newsroom/revisions/compare-three";
import { findTextAt } from "@/newsroom/revisions/queries";
import { getStory } from "./get-story";
import { blankText, parseStoryText } from "./input";
import { keepBothTexts } from "./keep-both-texts";
import { mayEdit } from "./policy";
import type { Story } from "./story";

export type Comparing = {
  mine: unknown;
  /** The text version mine was written over, and that text where the tab still has it. */
  textVersion: number;
  base?: unknown;
  writerKey?: string;
};

/**
 * A text that came too late beside the one that stands, and what both grew from. It is kept first: whatever
 * is chosen then, both remain. A text whose ancestor is unknown is compared with what stands as if both were new.
 */
export async function compareStory(
  ctx: DeskCtx,
  storyId: number,
  { mine: sent, textVersion, base, writerKey = "" }: Comparing,
): Promise<{ story: Story; mine: StoryText; comparison: ThreeWay }> {
  const story = await getStory(ctx, storyId);
  if (!mayEdit(ctx.user, story)) throw new Forbidden("لا يمكنك تعديل هذا الخبر في مرحلته الحالية.");
  const mine = parseStoryText(sent);
  const from = base === undefined ? await findTextAt(ctx.db, storyId, textVersion) : parseStoryText(base);
  await keepBothTexts(ctx, storyId, { basedOn: textVersion, text: mine, writerKey });
  const comparison = compareThree({ base: from ?? blankText(), mine, theirs: story.text });
  return { story, mine, comparison };
}
