import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { AsReadersSee } from "@/app/(proof)/_frame/as-readers-see";
import { may } from "@/newsroom/accounts/may";
import { getRevision } from "@/newsroom/revisions/queries";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

/** The working copy in the readers' clothes, or an earlier text of it. */
export default async function ProofPage({ params, searchParams }: PageProps<"/desk/stories/[id]/proof">) {
  const { id } = await params;
  const { revision } = await searchParams;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  if (typeof revision !== "string") return <AsReadersSee ctx={ctx} story={story} />;
  if (!may(ctx.user, "story:revisions", story)) notFound();
  const { text } = await found(getRevision(ctx.db, story.id, storyIdOf(revision)));
  return <AsReadersSee ctx={ctx} story={{ ...story, text }} />;
}
