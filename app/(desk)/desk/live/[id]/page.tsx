import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { LiveScreen } from "@/components/desk/live/live-screen";
import { liveDeskMessages } from "@/components/desk/live/messages";
import { Conflict } from "@/newsroom/errors";
import { listDeskEntries } from "@/newsroom/live/list-desk-entries";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

export const metadata: Metadata = { title: liveDeskMessages.title };

/** The fast screen of a live coverage; a story readers do not have leads back to where it is written. */
export default async function LivePage({ params }: PageProps<"/desk/live/[id]">) {
  const ctx = await enterDesk("live:write");
  const story = await found(getStory(ctx, storyIdOf((await params).id)));
  const [coverage, { calendar }] = await Promise.all([
    listDeskEntries(ctx, story.id).catch((error) => {
      if (error instanceof Conflict) return null;
      throw error;
    }),
    getHouse(ctx.db),
  ]);
  if (!coverage) redirect(`/desk/stories/${story.id}`);
  return (
    <LiveScreen
      story={{ id: story.id, headline: story.text.headline }}
      first={coverage}
      calendar={calendar}
    />
  );
}
