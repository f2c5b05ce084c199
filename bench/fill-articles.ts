import { sql } from "drizzle-orm";
import { accounts, desks } from "@/db/schema/accounts";
import { sections, tags } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";
import { articles as corpus, sections as sectionNames } from "@/tools/corpus.mjs";

const TITLES = 1_000;
const BATCH = 2_000;
const TAGS = 300;
/** Three years of news, as the corpus has them. */
const SECONDS_APART = 900;

/**
 * A full archive, as rows alone: headlines of the corpus in turn, every tenth article in each section, two tags each;
 * the first section's number.
 */
export async function fillWithArticles(db: Db, count: number): Promise<number> {
  const [desk] = await db.insert(desks).values({ slug: "news", name: "news" }).returning();
  const [writer] = await db.insert(accounts).values({ email: "w@example.test", name: "w" }).returning();
  const deskId = desk?.id ?? 0;
  const sectionRows = await db
    .insert(sections)
    .values(sectionNames.map(({ slug = "", name = "" }, position) => ({ slug, name, position, deskId })))
    .returning();
  await db
    .insert(tags)
    .values(Array.from({ length: TAGS }, (_, at) => ({ slug: `t${at}`, name: `t${at}`, folded: `t${at}` })));
  const titles = JSON.stringify([...corpus(TITLES)].map(({ title = "" }) => title));
  const empty = JSON.stringify({ type: "doc", content: [] });
  const sectionId = sectionRows[0]?.id ?? 0;
  for (let from = 1; from <= count; from += BATCH) {
    await db.execute(sql`
      insert into stories (headline, body, created_by, created_at, last_changed_by, last_changed_at)
      select ${titles}::jsonb ->> (n % ${TITLES})::int, ${empty}::jsonb, ${writer?.id ?? 0}, now(), ${writer?.id ?? 0}, now()
      from generate_series(${from}::int, ${from + BATCH - 1}::int) n`);
    await db.execute(sql`
      insert into articles (id, text_version, status, section_id, slug, kicker, headline, standfirst, dateline,
        credit_kind, credit_sources, seo_title, share_title, body, plain_text, lead_alt, lead_caption, published_at)
      select id, 1, 'live', ${sectionId} + id % ${sectionRows.length}, 's', '', headline, '', '',
        'report', '{}', '', '', body, '', '', '', now() - (${count} - id) * make_interval(secs => ${SECONDS_APART})
      from stories where id >= ${from}`);
    await db.execute(sql`
      insert into article_tags (article_id, tag_id, position, published_at)
      select articles.id, tags.id, 0, published_at from articles
      join tags on tags.id in (1 + articles.id % ${TAGS}, 1 + (articles.id * 7 + 1) % ${TAGS})
      where articles.id >= ${from}`);
  }
  await db.execute(sql`analyze`);
  return sectionId;
}
