import { sql } from "drizzle-orm";
import { articleAuthors, articles, articleTags } from "@/db/schema/articles";
import { authors, sections, tags } from "@/db/schema/publication";
import { publicationRecord } from "@/db/schema/record";
import type { Db } from "@/newsroom/ctx";

/** A correction may move an article: the feeds it left change as well. So many of its last texts are looked at. */
const LAST_TEXTS = 3;
const files = ["feed.xml", "atom.xml", "feed.json"];

/** The addresses of the feeds these articles stand in, and of those they stood in until lately. */
export async function listFeeds(db: Db, articleIds: number[], home: string): Promise<string[]> {
  const rows = await db.execute<{ area: string; slug: string }>(sql`
    with asked as (select unnest(${sql.param(articleIds)}::bigint[]) as id),
    texts as (select last.text from asked cross join lateral (
      select text from ${publicationRecord} where article_id = asked.id and text is not null
      order by id desc nulls first limit ${LAST_TEXTS}) last)
    select 'section' as area, slug from ${sections} where id in (
      select section_id from ${articles} where id in (select id from asked)
      union select (text ->> 'sectionId')::bigint from texts)
    union all select 'tag', slug from ${tags} where id in (
      select tag_id from ${articleTags} where article_id in (select id from asked)
      union select value::bigint from texts, jsonb_array_elements_text(text -> 'tagIds'))
    union all select 'author', slug from ${authors} where id in (
      select author_id from ${articleAuthors} where article_id in (select id from asked)
      union select value::bigint from texts, jsonb_array_elements_text(text -> 'bylineIds'))`);
  const pages = [home, ...rows.map(({ area, slug }) => `${home}/${area}/${encodeURIComponent(slug)}`)];
  return pages.flatMap((page) => files.map((file) => `${page}/${file}`));
}
