import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { may } from "@/newsroom/accounts/may";
import { getStory } from "@/newsroom/stories/get-story";

/** Who may read a story's earlier texts, and the story; for anybody else there are none. */
export async function enterRevisions(id: string) {
  const ctx = await enterDesk("story:revisions");
  const story = await found(getStory(ctx, storyIdOf(id)));
  if (!may(ctx.user, "story:revisions", story)) notFound();
  return { ctx, story };
}
