import { eq, sql } from "drizzle-orm";
import { articleAuthors, articles, articleTags } from "@/db/schema/articles";
import { authors, sections, tags } from "@/db/schema/publication";
import { corrections } from "@/db/schema/record";
import { dayOf } from "@/newsroom/arabic/days";
import type { Db } from "@/newsroom/ctx";
import { getHouse } from "@/newsroom/settings/queries";
import type { Concerned } from "./refresh";

/** Where an article stands now, or null when it never was public. */
export async function findConcerned(db: Db, articleId: number): Promise<Concerned | null> {
  const [row] = await db
    .select({
      id: articles.id,
      section: { id: sections.id, slug: sections.slug },
      publishedAt: articles.publishedAt,
      isCorrected: sql<boolean>`exists (select from ${corrections} where ${corrections.articleId} = ${articles.id})`,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId));
  if (!row) return null;
  const [house, tagRows, authorRows] = await Promise.all([
    getHouse(db),
    db
      .select({ id: tags.id, slug: tags.slug })
      .from(articleTags)
      .innerJoin(tags, eq(tags.id, articleTags.tagId))
      .where(eq(articleTags.articleId, articleId)),
    db
      .select({ id: authors.id, slug: authors.slug })
      .from(articleAuthors)
      .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
      .where(eq(articleAuthors.articleId, articleId)),
  ]);
  const { publishedAt, ...place } = row;
  const day = dayOf(publishedAt, house.calendar.timeZone);
  return { ...place, day, tags: tagRows, authors: authorRows };
}
