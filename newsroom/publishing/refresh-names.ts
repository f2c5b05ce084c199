import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import { articleAuthors, articles, articleTags } from "@/db/schema/articles";
import { authors, tags } from "@/db/schema/publication";
import { namesChanged } from "@/db/schema/search";
import type { Db } from "@/newsroom/ctx";
import { keepingVocabulary } from "./keep-vocabulary";

/** So many articles by one tick of the clock: a tag of a hundred thousand holds up nobody. */
export const NAMES_AT_ONCE = 200;

/**
 * Lets articles be found by what their tags and authors are called now, the newest first, a piece at a time; an
 * instance takes the first that no other has in hand. Says how many articles it went through.
 */
export const refreshNames = (db: Db): Promise<number> =>
  db.transaction(async (tx) => {
    const [changed] = await tx
      .select()
      .from(namesChanged)
      .orderBy(asc(namesChanged.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!changed) return 0;
    const ids = await nextArticles(tx, changed);
    for (const id of ids) await keepingVocabulary(tx, id, () => storeNames(tx, id));
    const row = eq(namesChanged.id, changed.id);
    if (ids.length < NAMES_AT_ONCE) await tx.delete(namesChanged).where(row);
    else
      await tx
        .update(namesChanged)
        .set({ before: ids.at(-1) })
        .where(row);
    return ids.length;
  });

async function nextArticles(db: Db, { of, ofId, before }: typeof namesChanged.$inferSelect) {
  const table = of === "tag" ? articleTags : articleAuthors;
  const named = of === "tag" ? eq(articleTags.tagId, ofId) : eq(articleAuthors.authorId, ofId);
  const rows = await db
    .select({ id: table.articleId })
    .from(table)
    .where(and(named, before === null ? undefined : lt(table.articleId, before)))
    .orderBy(desc(table.articleId))
    .limit(NAMES_AT_ONCE);
  return rows.map(({ id }) => id);
}

/** What is public now is read once nobody else is writing the article: a publication may have come between. */
async function storeNames(db: Db, id: number): Promise<void> {
  await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id)).for("update");
  await db.execute(sql`update ${articles} set names = concat_ws(' ',
      (select string_agg(tag.name, ' ' order by tag.id) from ${articleTags} as held
        join ${tags} as tag on tag.id = held.tag_id where held.article_id = ${id}),
      (select string_agg(author.name, ' ' order by author.id) from ${articleAuthors} as held
        join ${authors} as author on author.id = held.author_id where held.article_id = ${id}))
    where id = ${id}`);
}
