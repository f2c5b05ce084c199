import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { publicUrl } from "@/app/_edge/public-url";
import { storyIdOf } from "@/app/_edge/story-id";
import { storyState } from "@/app/_edge/story-state";
import { History } from "@/components/desk/history";
import { LapsedNotice } from "@/components/desk/media/lapsed-alarm";
import { deskMessages } from "@/components/desk/messages";
import { AssignmentNote } from "@/components/desk/plan/assignment-note";
import { FollowButton } from "@/components/desk/plan/follow-button";
import { ReturnReason } from "@/components/desk/return-reason";
import { WaitingRemarks } from "@/components/desk/review/waiting-remarks";
import { WritingScreen } from "@/components/editor/writing-screen";
import { may } from "@/newsroom/accounts/may";
import { listAudit } from "@/newsroom/audit/queries";
import { listLapsedIn } from "@/newsroom/media/list-lapsed";
import { listPictures } from "@/newsroom/media/list-pictures";
import { countOpen } from "@/newsroom/review/count-open";
import { listTags } from "@/newsroom/sections/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";
import { storyPlan } from "./story-plan";
import { writingDesk } from "./writing-desk";

export const instant = false;

export const metadata: Metadata = { title: deskMessages.stories };

export default async function StoryPage({ params }: PageProps<"/desk/stories/[id]">) {
  const { id } = await params;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  const { leadMediaId } = story.text;
  const [house, state, desk, tags, pictures, audit, plan, open, lapsed] = await Promise.all([
    getHouse(ctx.db),
    storyState(ctx, story),
    writingDesk(ctx),
    listTags(ctx.db, story.text.tagIds),
    listPictures(ctx.db, leadMediaId ? [leadMediaId] : []),
    listAudit(ctx.db, { subjectKind: "story", subjectId: story.id }),
    storyPlan(ctx, story),
    countOpen(ctx.db, story.id),
    listLapsedIn(ctx, story.id),
  ]);
  const sentBack = audit.find((entry) => entry.act === "sendBack");
  const clock = { now: ctx.now, calendar: house.calendar };
  return (
    <>
      {plan.assignment ? (
        <div className="mx-auto max-w-6xl px-3 pt-3 sm:px-6">
          <AssignmentNote {...plan} assignment={plan.assignment} {...clock} />
        </div>
      ) : null}
      <WritingScreen
        key={story.id}
        story={{
          id: story.id,
          text: story.text,
          state,
          tags,
          picture: pictures[0] ?? null,
          mayShare: may(ctx.user, "story:preview", story),
          askedWords: plan.assignment?.lengthWords ?? null,
        }}
        desk={{ ...desk, datelineName: house.datelineName, calendar: house.calendar }}
        returned={sentBack ? <ReturnReason entry={sentBack} {...clock} /> : null}
        remarks={
          <>
            <LapsedNotice lapsed={lapsed} />
            <WaitingRemarks storyId={story.id} {...open} />
          </>
        }
        history={
          <>
            <FollowButton storyId={story.id} isFollowing={plan.isFollowing} />
            <History storyId={story.id} entries={audit} {...clock} />
          </>
        }
        publicAddress={`${publicUrl()}/news/${story.id}`}
      />
    </>
  );
}
