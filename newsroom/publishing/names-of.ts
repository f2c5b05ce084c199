import { asc, inArray } from "drizzle-orm";
import { authors, tags } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";

/**
 * Tags and bylines by name: what a reader may search for beside the words of the text. The rows are held until the
 * article is stored: a name that is being changed is waited for, or waits.
 */
export async function namesOf(
  db: Db,
  { tagIds, authorIds }: { tagIds: number[]; authorIds: number[] },
): Promise<string> {
  const tagNames =
    tagIds.length > 0
      ? await db
          .select({ name: tags.name })
          .from(tags)
          .where(inArray(tags.id, tagIds))
          .orderBy(asc(tags.id))
          .for("share")
      : [];
  const bylines =
    authorIds.length > 0
      ? await db
          .select({ name: authors.name })
          .from(authors)
          .where(inArray(authors.id, authorIds))
          .orderBy(asc(authors.id))
          .for("share")
      : [];
  return [...tagNames, ...bylines].map(({ name }) => name).join(" ");
}
