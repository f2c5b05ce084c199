import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { AsReadersSee } from "@/app/(proof)/_frame/as-readers-see";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

export default async function ProofPage({ params }: PageProps<"/desk/stories/[id]/proof">) {
  const { id } = await params;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  return <AsReadersSee ctx={ctx} story={story} />;
}
