import type { Sql } from "postgres";
import { articles as corpus } from "@/tools/corpus.mjs";

const BATCH = 250;
const AT_ONCE = 3;

/** So many articles of the corpus, each with so many of its paragraphs, and the words that stand in them. */
export async function fillForSearch(sql: Sql, count: number, paragraphs: number): Promise<void> {
  await sql`insert into accounts (email, name) values ('bench@example.test', 'bench')`;
  await sql`insert into desks (slug, name) values ('bench', 'bench')`;
  await sql`insert into sections (slug, name, position, desk_id) select 's' || n, 's' || n, n, 1 from generate_series(1, 10) n`;
  await sql`insert into stories (section_id, body, created_by, created_at, last_changed_by, last_changed_at)
    select 1, '{"type":"doc","content":[]}', 1, now(), 1, now() from generate_series(1, ${count})`;
  const waiting = new Set<Promise<unknown>>();
  let rows: object[] = [];
  for (const article of corpus(count)) {
    const body = article.body.slice(0, paragraphs).join("\n");
    rows.push({ ...article, section: (article.id % 10) + 1, body });
    if (rows.length < BATCH) continue;
    const batch = store(sql, rows).finally(() => waiting.delete(batch));
    waiting.add(batch);
    rows = [];
    if (waiting.size >= AT_ONCE) await Promise.race(waiting);
  }
  await store(sql, rows);
  await Promise.all(waiting);
  await sql`insert into search_words select fold(shown), min(shown), sum(articles) from (
    select shown, count(*) as articles from articles,
      regexp_split_to_table(headline || ' ' || standfirst, '[^\\u0621-\\u064a]+') shown
    where length(shown) between 3 and 24 group by shown) counted group by fold(shown)`;
  await sql`vacuum analyze`;
}

async function store(sql: Sql, rows: object[]): Promise<void> {
  await sql`insert into articles (id, text_version, status, section_id, slug, kicker, headline, standfirst, dateline,
      credit_kind, credit_sources, seo_title, share_title, body, plain_text, lead_alt, lead_caption, published_at)
    select id, 1, 'live', section, slug, '', title, excerpt, '', 'report', '{}', '', '',
      '{"type":"doc","content":[]}', body, '', '', "publishedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given(id bigint, section bigint, slug text, title text, excerpt text,
      body text, "publishedAt" timestamptz)`;
}
