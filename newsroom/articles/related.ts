import { sql } from "drizzle-orm";
import { articles, articleTags } from "@/db/schema/articles";
import type { Article, ArticleCard } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { stem } from "@/newsroom/arabic/stem";
import type { Db } from "@/newsroom/ctx";
import { listCards } from "./lists";

/** Looked at: so many of each shared tag, and of the section; what is compared never grows with the archive. */
const OF_A_TAG = 20;
const OF_THE_SECTION = 40;
const MOST_TAGS = 8;
const MOST_WORDS = 16;
const SHORTEST_WORD = 3;
/** What is a month older than another must be twice as near to stand before it. */
const HALF_LIFE_DAYS = 30;

type Asked = Pick<Article, "id" | "section" | "tags" | "headline">;

/** Live articles nearest to this one by shared tags and by the words of its headline, the newest first. */
export async function listRelated(db: Db, article: Asked, limit: number): Promise<ArticleCard[]> {
  const near = await listNearest(db, article, limit);
  const cards = await listCards(db, near);
  return cards.sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
}

async function listNearest(db: Db, { id, section, tags, headline }: Asked, limit: number) {
  const tagIds = tags.slice(0, MOST_TAGS).map((tag) => tag.id);
  const rows = await db.execute<{ id: string }>(sql`
    with near as (
      select newest.article_id as id, 1 as shared
      from unnest(${`{${tagIds.join(",")}}`}::bigint[]) as wanted(tag_id)
      cross join lateral (
        select article_id from ${articleTags} where ${articleTags.tagId} = wanted.tag_id
        order by published_at desc nulls first, article_id desc nulls first limit ${OF_A_TAG}) newest
      union all
      select id, 0 from (
        select id from ${articles} where status = 'live' and section_id = ${section.id}
        order by published_at desc nulls first, id desc nulls first limit ${OF_THE_SECTION}) newest),
    counted as (select id, sum(shared) as shared from near where id <> ${id} group by id)
    select counted.id
    from counted join ${articles} on ${articles.id} = counted.id and ${articles.status} = 'live'
    order by (0.05 + shared + 4 * ts_rank(${articles.search}, ${wordsOf(headline)}::tsquery))
      / power(2, extract(epoch from now() - published_at) / 86400 / ${HALF_LIFE_DAYS}) desc, counted.id desc
    limit ${limit}`);
  return rows.map((row) => Number(row.id));
}

/** Any of its words, as the index knows them: stems are letters and digits, and can say nothing else. */
function wordsOf(headline: string): string {
  const words = fold(headline)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);
  const stems = [...new Set(words.map(stem))].slice(0, MOST_WORDS);
  return stems.map((word) => `'${word}'`).join(" | ");
}
