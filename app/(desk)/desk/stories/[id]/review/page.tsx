import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { publicUrl } from "@/app/_edge/public-url";
import { storyIdOf } from "@/app/_edge/story-id";
import { storyState } from "@/app/_edge/story-state";
import { History } from "@/components/desk/history";
import { Changes } from "@/components/desk/review/changes";
import { reviewMessages } from "@/components/desk/review/messages";
import { ProofFrame } from "@/components/desk/review/proof-frame";
import { reviewViews } from "@/components/desk/review/review-tabs";
import { ReviewScreen } from "@/components/editor/review-screen";
import { may, mayEver } from "@/newsroom/accounts/may";
import { listAudit } from "@/newsroom/audit/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";
import { comparedWith } from "./compared-with";
import { readBases } from "./read-bases";
import { reviewDesk } from "./review-desk";

export const instant = false;

export const metadata: Metadata = { title: reviewMessages.title };

export default async function ReviewPage({ params, searchParams }: PageProps<"/desk/stories/[id]/review">) {
  const { id } = await params;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  const asked = await searchParams;
  const { bases, base } = await readBases(ctx.db, story, asked.base);
  const hasChanged = base !== null && base.textVersion !== story.textVersion;
  const view = reviewViews.find((name) => name === asked.view) ?? (hasChanged ? "changes" : "text");
  const isBeside = asked.shape === "sides";
  const [house, state, desk, audit, compared] = await Promise.all([
    getHouse(ctx.db),
    storyState(ctx, story),
    reviewDesk(ctx, story),
    listAudit(ctx.db, { subjectKind: "story", subjectId: story.id }),
    view === "changes" ? comparedWith(ctx, story, base) : null,
  ]);
  const clock = { now: ctx.now, calendar: house.calendar };
  const hrefOf = (to: { base: string | null; isBeside: boolean }) =>
    `/desk/stories/${story.id}/review?view=changes&base=${to.base ?? ""}${to.isBeside ? "&shape=sides" : ""}`;
  return (
    <ReviewScreen
      key={story.id}
      story={{ id: story.id, text: story.text, writer: story.writer.name, state }}
      view={view}
      email={ctx.user.email}
      {...clock}
      {...desk}
      abilities={{
        comment: may(ctx.user, "story:comment", story),
        check: may(ctx.user, "story:check", story),
        suggest: may(ctx.user, "story:suggest", story),
        manageChecks: mayEver(ctx.user, "checklist:manage"),
      }}
      publicAddress={`${publicUrl()}/news/${story.id}`}
      history={<History isReview storyId={story.id} entries={audit} {...clock} />}
    >
      {compared ? (
        <Changes
          {...compared}
          {...clock}
          bases={bases}
          base={base?.kind ?? null}
          isBeside={isBeside}
          hrefOf={hrefOf}
        />
      ) : null}
      {view === "reader" ? <ProofFrame storyId={story.id} version={story.textVersion} /> : null}
    </ReviewScreen>
  );
}
