import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { recordMessages } from "@/components/desk/record/messages";
import { RecordScreen } from "@/components/desk/record/record-screen";
import { StoodPanel } from "@/components/desk/record/stood-panel";
import { fromWallTime, toWallTime } from "@/newsroom/arabic/wall-time";
import { findWhatStood, listRecord } from "@/newsroom/publishing/read-record";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

export const metadata: Metadata = { title: recordMessages.title };

const LAST_OF_MINUTE_MS = 59_999;

/** What readers had under this story's address in a minute of the newsroom's clock. */
export default async function RecordPage({ params, searchParams }: PageProps<"/desk/stories/[id]/record">) {
  const ctx = await enterDesk("record:read");
  const [{ id }, { at, before }] = await Promise.all([params, searchParams]);
  const story = await found(getStory(ctx, storyIdOf(id)));
  const { calendar } = await getHouse(ctx.db);
  const { timeZone } = calendar;
  const asked = (typeof at === "string" && fromWallTime(at, timeZone)) || ctx.now;
  const page = typeof before === "string" ? storyIdOf(before) : undefined;
  const [stood, record] = await Promise.all([
    findWhatStood(ctx.db, story.id, new Date(asked.getTime() + LAST_OF_MINUTE_MS)),
    listRecord(ctx.db, story.id, page),
  ]);
  const wall = toWallTime(asked, timeZone);
  return (
    <RecordScreen
      story={{ id: story.id, headline: story.text.headline }}
      rows={record.rows}
      older={record.before}
      isFirstPage={page === undefined}
      wall={wall}
      wallOf={(moment) => toWallTime(moment, timeZone)}
      standing={stood?.id ?? null}
      calendar={calendar}
    >
      <StoodPanel
        storyId={story.id}
        stood={stood && { ...stood, hasText: stood.text !== null }}
        wall={wall}
        calendar={calendar}
      />
    </RecordScreen>
  );
}
