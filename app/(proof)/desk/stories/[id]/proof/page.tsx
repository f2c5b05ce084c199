import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { AsReadersSee } from "@/app/(proof)/_frame/as-readers-see";
import { may, mayEver } from "@/newsroom/accounts/may";
import { fromWallTime } from "@/newsroom/arabic/wall-time";
import type { DeskCtx } from "@/newsroom/ctx";
import { findWhatStood } from "@/newsroom/publishing/read-record";
import { getRevision } from "@/newsroom/revisions/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";

export const instant = false;

/** The working copy in the readers' clothes, an earlier text of it, or what readers had in some minute. */
export default async function ProofPage({ params, searchParams }: PageProps<"/desk/stories/[id]/proof">) {
  const { id } = await params;
  const { revision, stood } = await searchParams;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  if (typeof stood === "string") return asItStood(ctx, story, stood);
  if (typeof revision !== "string") return <AsReadersSee ctx={ctx} story={story} />;
  if (!may(ctx.user, "story:revisions", story)) notFound();
  const { text } = await found(getRevision(ctx.db, story.id, storyIdOf(revision)));
  return <AsReadersSee ctx={ctx} story={{ ...story, text }} />;
}

const LAST_OF_MINUTE_MS = 59_999;

async function asItStood(ctx: DeskCtx, story: Story, wall: string) {
  if (!mayEver(ctx.user, "record:read")) notFound();
  const { calendar } = await getHouse(ctx.db);
  const minute = fromWallTime(wall, calendar.timeZone);
  const entry =
    minute && (await findWhatStood(ctx.db, story.id, new Date(minute.getTime() + LAST_OF_MINUTE_MS)));
  if (!entry?.text) notFound();
  return <AsReadersSee ctx={{ ...ctx, now: entry.since }} story={{ ...story, text: entry.text }} />;
}
