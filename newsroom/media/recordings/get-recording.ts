import { and, eq, isNull, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { sections } from "@/db/schema/publication";
import { articleRecordings, recordings } from "@/db/schema/recordings";
import { stories } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import type { PictureUses, StoryUse } from "../uses";

/** More uses than this are not told one by one. */
const MOST = 100;

const shownIn = (id: number) =>
  sql`jsonb_path_query_array(${stories.body}, '$.**.recordingId') @> ${JSON.stringify([id])}::jsonb`;

/** On a query of `recordings`: no story has it in its text, and nothing that was public. */
export const isUnusedRecording = sql`not exists (
    select from ${stories}
    where jsonb_path_query_array(${stories.body}, '$.**.recordingId') @> jsonb_build_array(${recordings.id}))
  and not exists (select from ${articleRecordings} where ${articleRecordings.recordingId} = ${recordings.id})`;

export type LibraryRecording = typeof recordings.$inferSelect & { uses: PictureUses };

/** A recording of the library with all that is known of it, and the stories it is in. */
export async function getRecording(ctx: DeskCtx, id: number): Promise<LibraryRecording> {
  const [row] = await ctx.db
    .select()
    .from(recordings)
    .where(and(eq(recordings.id, id), isNull(recordings.removedAt)));
  if (!row) throw new NotFound("هذا المقطع غير موجود.");
  const uses: StoryUse[] = await ctx.db
    .select({
      id: stories.id,
      headline: stories.headline,
      deskId: sections.deskId,
      isLive: sql<boolean>`exists (select from ${articles} where ${articles.id} = ${stories.id}
        and ${articles.status} = 'live')`,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(isNull(stories.spikedAt), shownIn(id)))
    .limit(MOST);
  return { ...row, uses: { stories: uses, authors: [], pages: [], front: null } };
}
