import type { StoryText } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { sealRevision } from "@/newsroom/revisions/keep-revision";
import { keepStaleText } from "@/newsroom/revisions/keep-stale-text";
import { getStory } from "./get-story";

type Late = { basedOn: number; text: StoryText; writerKey: string };

/** Two texts met: the late one becomes a revision, and the one that stands is never grown over. */
export async function keepBothTexts(ctx: DeskCtx, storyId: number, late: Late): Promise<void> {
  const { textVersion } = await getStory(ctx, storyId);
  await sealRevision(ctx, storyId, textVersion);
  await keepStaleText(ctx, { storyId, ...late });
}
