import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { publicUrl } from "@/app/_edge/public-url";
import { storyIdOf } from "@/app/_edge/story-id";
import { storyState } from "@/app/_edge/story-state";
import { History } from "@/components/desk/history";
import { editorMessages } from "@/components/editor/messages";
import { ReviewScreen } from "@/components/editor/review-screen";
import { listAudit } from "@/newsroom/audit/queries";
import { listMissing } from "@/newsroom/publishing/readiness";
import { getHouse } from "@/newsroom/settings/queries";
import { checkStyle } from "@/newsroom/stories/check-style";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

export const metadata: Metadata = { title: editorMessages.review };

export default async function ReviewPage({ params }: PageProps<"/desk/stories/[id]/review">) {
  const { id } = await params;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  const [house, state, missing, findings, audit] = await Promise.all([
    getHouse(ctx.db),
    storyState(ctx, story),
    listMissing(ctx.db, story),
    checkStyle(ctx.db, story),
    listAudit(ctx.db, { subjectKind: "story", subjectId: story.id }),
  ]);
  return (
    <ReviewScreen
      key={story.id}
      story={{ id: story.id, headline: story.text.headline, writer: story.writer.name, state }}
      email={ctx.user.email}
      calendar={house.calendar}
      missing={missing}
      style={{
        warnings: findings.filter(({ severity }) => severity === "warning").length,
        advice: findings.filter(({ severity }) => severity === "advice").length,
      }}
      publicAddress={`${publicUrl()}/news/${story.id}`}
      history={
        <History isReview storyId={story.id} entries={audit} now={ctx.now} calendar={house.calendar} />
      }
    />
  );
}
