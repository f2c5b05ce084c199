import { listBodySources } from "@/newsroom/articles/body-sources";
import type { DeskCtx } from "@/newsroom/ctx";
import { listPictures } from "@/newsroom/media/list-pictures";
import { listMissing } from "@/newsroom/publishing/readiness";
import { listColleagues } from "@/newsroom/review/list-colleagues";
import { listObstacles } from "@/newsroom/review/obstacles";
import { listChecks, listComments, listOpenSuggestions } from "@/newsroom/review/queries";
import { checkStyle } from "@/newsroom/stories/check-style";
import type { Story } from "@/newsroom/stories/story";
import { findStyleReport, remarksOf } from "@/newsroom/stories/style-report";

/** What was said about the story, what is to be seen to, and who can be called to it. */
export async function reviewDesk({ db, now, user }: DeskCtx, story: Story) {
  const { leadMediaId, body } = story.text;
  const [remarks, suggestions, checks, obstacles, missing, findings, report, colleagues, bodySources, leads] =
    await Promise.all([
      listComments(db, story.id),
      listOpenSuggestions(db, story.id),
      listChecks(db, story),
      listObstacles(db, story),
      listMissing(db, story, now),
      checkStyle(db, story),
      findStyleReport(db, story.id),
      listColleagues(db, story),
      listBodySources(db, [body]),
      listPictures(db, leadMediaId ? [leadMediaId] : []),
    ]);
  return {
    remarks,
    suggestions,
    checks,
    obstacles,
    missing,
    style: { remarks: remarksOf(findings), report, textVersion: story.textVersion },
    colleagues: colleagues.filter(({ id }) => id !== user.id),
    sources: { ...bodySources, pictures: [...leads, ...bodySources.pictures] },
  };
}
