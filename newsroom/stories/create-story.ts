import { stories } from "@/db/schema/stories";
import type { StoryText } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { keepRevision } from "@/newsroom/revisions/keep-revision";
import { getStory } from "./get-story";
import { blankText, parseStoryText } from "./input";
import { namingWhatIsMissing, storeTagsAndBylines, textColumns, withStandingTags } from "./store-text";
import type { Story } from "./story";

/** Opens a story; it belongs to whoever opened it, or to the writer it was asked of. */
export async function createStory(
  ctx: DeskCtx,
  given: Partial<StoryText> = {},
  assigneeId: number | null = null,
): Promise<Story> {
  if (!mayEver(ctx.user, "story:create")) throw new Forbidden();
  const text = await withStandingTags(ctx.db, parseStoryText({ ...blankText(), ...given }));
  const insert = inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(stories)
      .values({
        ...textColumns(text),
        assigneeId,
        createdBy: assigneeId ?? tx.user.id,
        createdAt: tx.now,
        lastChangedBy: assigneeId ?? tx.user.id,
        lastChangedAt: tx.now,
      })
      .returning({ id: stories.id });
    if (!row) throw new Error("insert returned no row");
    await storeTagsAndBylines(tx.db, row.id, text);
    await keepRevision(tx, { storyId: row.id, textVersion: 1, kind: "created", text });
    await record(tx, { act: "create", subjectKind: "story", subjectId: row.id, version: 1 });
    return getStory(tx, row.id);
  });
  return namingWhatIsMissing(insert);
}
