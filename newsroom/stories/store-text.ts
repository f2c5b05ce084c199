import { eq } from "drizzle-orm";
import { storyBylines, storyTags } from "@/db/schema/stories";
import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { standingTags } from "@/newsroom/sections/queries";

/** The columns of `stories` a text fills; tags and bylines have tables of their own. */
export function textColumns({ tagIds: _tags, bylineIds: _bylines, ...columns }: StoryText) {
  return columns;
}

/** A text that was begun before tags were merged goes on under those that stand. */
export const withStandingTags = async (db: Db, text: StoryText): Promise<StoryText> => ({
  ...text,
  tagIds: await standingTags(db, text.tagIds),
});

/** Replaces a story's tags and bylines, in their order. */
export async function storeTagsAndBylines(db: Db, storyId: number, text: StoryText): Promise<void> {
  await db.delete(storyTags).where(eq(storyTags.storyId, storyId));
  await db.delete(storyBylines).where(eq(storyBylines.storyId, storyId));
  if (text.tagIds.length > 0)
    await db.insert(storyTags).values(text.tagIds.map((tagId, position) => ({ storyId, tagId, position })));
  if (text.bylineIds.length > 0)
    await db
      .insert(storyBylines)
      .values(text.bylineIds.map((authorId, position) => ({ storyId, authorId, position })));
}

const missing: Record<string, { field: string; message: string }> = {
  stories_section_id_sections_id_fk: { field: "sectionId", message: "هذا القسم لم يعد موجوداً." },
  stories_lead_media_id_media_id_fk: { field: "leadMediaId", message: "هذه الصورة لم تعد موجودة." },
  story_tags_tag_id_tags_id_fk: { field: "tagIds", message: "أحد الوسوم لم يعد موجوداً." },
  story_bylines_author_id_authors_id_fk: { field: "bylineIds", message: "أحد الكتّاب لم يعد موجوداً." },
};

/** Says in Arabic which named thing was not there; any other failure goes on as it is. */
export async function namingWhatIsMissing<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const name = cause && typeof cause === "object" && "constraint_name" in cause && cause.constraint_name;
    const problem = typeof name === "string" ? missing[name] : undefined;
    throw problem ? new Invalid(`لم يُحفظ النص: ${problem.message}`, [problem]) : error;
  }
}
