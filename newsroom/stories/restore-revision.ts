import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { getRevision } from "@/newsroom/revisions/queries";
import { getStory } from "./get-story";
import { saveStory } from "./save-story";
import type { Story } from "./story";

/** Puts an earlier text back as a new revision: nothing that came after it is lost. */
export function restoreRevision(
  ctx: DeskCtx,
  storyId: number,
  { version, revisionId }: { version: number; revisionId: number },
): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:revisions", story)) throw new Forbidden();
    if (story.version !== version)
      throw new Conflict("تغيّر الخبر بعد أن فتحت هذه الصفحة، فلم يُستعد شيء. أعد فتحها لترى ما تغيّر.");
    const { text } = await getRevision(tx.db, storyId, revisionId);
    const saved = await saveStory(tx, storyId, { version, text, kind: "restored" });
    await record(tx, {
      act: "restoreRevision",
      subjectKind: "story",
      subjectId: storyId,
      version: saved.version,
      detail: { revisionId },
    });
    return saved;
  });
}
