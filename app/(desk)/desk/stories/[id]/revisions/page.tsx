import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { RevisionsScreen } from "@/components/desk/revisions-screen";
import { revisionMessages } from "@/components/editor/messages";
import { may } from "@/newsroom/accounts/may";
import { compareTexts } from "@/newsroom/revisions/compare-texts";
import { getRevisionText, listRevisions } from "@/newsroom/revisions/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";
import { mayEdit } from "@/newsroom/stories/policy";
import { restoreRevisionAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: revisionMessages.title };

export default async function RevisionsPage({
  params,
  searchParams,
}: PageProps<"/desk/stories/[id]/revisions">) {
  const { id } = await params;
  const ctx = await enterDesk("story:revisions");
  const story = await found(getStory(ctx, storyIdOf(id)));
  const { v } = await searchParams;
  const shown = typeof v === "string" ? storyIdOf(v) : null;
  const [house, revisions, text] = await Promise.all([
    getHouse(ctx.db),
    listRevisions(ctx.db, story.id),
    shown ? found(getRevisionText(ctx.db, story.id, shown)) : null,
  ]);
  return (
    <RevisionsScreen
      story={{ id: story.id, version: story.version, headline: story.text.headline }}
      revisions={revisions}
      shown={text && shown ? { id: shown, comparison: compareTexts(text, story.text) } : null}
      restore={
        mayEdit(ctx.user, story) && may(ctx.user, "story:revisions", story) ? restoreRevisionAction : null
      }
      now={ctx.now}
      calendar={house.calendar}
    />
  );
}
