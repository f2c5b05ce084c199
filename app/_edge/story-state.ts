import "server-only";
import { findAccountName } from "@/newsroom/accounts/queries";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";
import { storyAbilities } from "@/newsroom/stories/policy";
import type { Story } from "@/newsroom/stories/story";

/** Where a story stands and what whoever asks may do with it: what the writing screen needs after every answer. */
export async function storyState(ctx: DeskCtx, story: Story) {
  const { fourEyes } = await getHouse(ctx.db);
  return {
    version: story.version,
    textVersion: story.textVersion,
    stage: story.stage,
    publication: story.publication,
    status: story.status,
    scheduledFor: story.scheduledFor?.toISOString() ?? null,
    embargoUntil: story.embargoUntil?.toISOString() ?? null,
    expiresAt: story.expiresAt?.toISOString() ?? null,
    isUnsigned: story.isUnsigned,
    abilities: storyAbilities(ctx.user, story, fourEyes),
  };
}

const isStory = (current: unknown): current is Story =>
  typeof current === "object" && current !== null && "textVersion" in current && "lastChangedBy" in current;

/** A conflict answers with the text that stands and who wrote it, nothing else of the story. */
export async function namingWhoWasFaster<Result>(ctx: DeskCtx, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Conflict) || !isStory(error.current)) throw error;
    const { text, version, textVersion, lastChangedBy } = error.current;
    const changedBy = await findAccountName(ctx.db, lastChangedBy);
    throw new Conflict(error.message, { text, version, textVersion, changedBy });
  }
}
