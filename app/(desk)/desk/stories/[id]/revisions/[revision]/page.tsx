import type { Metadata } from "next";
import { found } from "@/app/_edge/found";
import { storyIdOf } from "@/app/_edge/story-id";
import { revisionMessages } from "@/components/desk/revisions/messages";
import { RestoreScreen } from "@/components/desk/revisions/restore-screen";
import { getRevision } from "@/newsroom/revisions/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { mayEdit } from "@/newsroom/stories/policy";
import { restoreRevisionAction } from "../actions";
import { comparedInWords, entryOf } from "../compared";
import { enterRevisions } from "../enter-revisions";

export const instant = false;

export const metadata: Metadata = { title: revisionMessages.restoreTitle };

export default async function RevisionPage({ params }: PageProps<"/desk/stories/[id]/revisions/[revision]">) {
  const { id, revision } = await params;
  const { ctx, story } = await enterRevisions(id);
  const [house, earlier] = await Promise.all([
    getHouse(ctx.db),
    found(getRevision(ctx.db, story.id, storyIdOf(revision))),
  ]);
  return (
    <RestoreScreen
      story={{ id: story.id, version: story.version }}
      entry={entryOf(earlier)}
      comparison={await comparedInWords(ctx.db, story.text, earlier.text)}
      clock={{ now: ctx.now, calendar: house.calendar }}
      restore={mayEdit(ctx.user, story) ? restoreRevisionAction : null}
    />
  );
}
