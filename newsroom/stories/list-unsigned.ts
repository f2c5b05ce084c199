import { and, asc, eq } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { rowsOf, type StoryRow } from "./list-stories";
import { visibleTo } from "./policy";

const MOST = 50;

/** What went out without approval and nobody else has signed, as far as the viewer may see it. */
export async function listUnsigned({ db, user }: DeskCtx): Promise<StoryRow[]> {
  const found = await db
    .select({ id: stories.id })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(
      and(
        eq(stories.publication, "published"),
        eq(stories.urgentTextVersion, stories.publishedTextVersion),
        visibleTo(user),
      ),
    )
    .orderBy(asc(stories.id))
    .limit(MOST);
  return rowsOf(
    db,
    found.map(({ id }) => id),
  );
}
