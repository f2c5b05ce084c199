import type { Metadata } from "next";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { ComparedPanel } from "@/components/desk/revisions/compared-panel";
import { revisionMessages } from "@/components/desk/revisions/messages";
import { RevisionsScreen } from "@/components/desk/revisions/revisions-screen";
import { mayEver } from "@/newsroom/accounts/may";
import { listHistory } from "@/newsroom/revisions/list-history";
import { findRevisionAt, getRevision } from "@/newsroom/revisions/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { mayEdit } from "@/newsroom/stories/policy";
import { nameVersionAction } from "./actions";
import { comparedInWords, entryOf } from "./compared";
import { enterRevisions } from "./enter-revisions";

export const instant = false;

export const metadata: Metadata = { title: revisionMessages.title };

type Search = Record<string, string | string[] | undefined>;

const askedOf = ({ from, to, view, before }: Search) => ({
  from: typeof from === "string" ? storyIdOf(from) : null,
  to: typeof to === "string" ? storyIdOf(to) : null,
  view: view === "split" ? ("split" as const) : ("unified" as const),
  before: typeof before === "string" ? before : "",
});

export default async function RevisionsPage({
  params,
  searchParams,
}: PageProps<"/desk/stories/[id]/revisions">) {
  const { ctx, story } = await enterRevisions((await params).id);
  const asked = askedOf(await searchParams);
  const text = (id: number | null) =>
    id ? found(getRevision(ctx.db, story.id, id)) : findRevisionAt(ctx.db, story.id, story.textVersion);
  const [house, history, from, to] = await Promise.all([
    getHouse(ctx.db),
    listHistory(ctx.db, story.id, asked.before),
    asked.from ? text(asked.from) : null,
    asked.from ? text(asked.to) : null,
  ]);
  const common = {
    storyId: story.id,
    standing: story.textVersion,
    asked: { ...asked, to: to?.id ?? asked.to },
    clock: { now: ctx.now, calendar: house.calendar },
  };
  return (
    <RevisionsScreen
      {...common}
      headline={story.text.headline}
      entries={history.rows}
      older={history.before}
      mayReadRecord={mayEver(ctx.user, "record:read")}
    >
      {from && to ? (
        <ComparedPanel
          {...common}
          from={entryOf(from)}
          to={entryOf(to)}
          comparison={await comparedInWords(ctx.db, from.text, to.text)}
          mayRestore={mayEdit(ctx.user, story)}
          nameVersion={nameVersionAction}
        />
      ) : null}
    </RevisionsScreen>
  );
}
