import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { searchArticles } from "@/newsroom/search/search-articles";
import { suggestWords } from "@/newsroom/search/suggest-words";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { articles as corpus, NEWEST } from "@/tools/corpus.mjs";
import { percentile, tell } from "./figures";

/** `node --import tsx bench/search.ts --n 100000 --paragraphs 12` */
const { values } = parseArgs({
  options: {
    n: { type: "string", default: "100000" },
    paragraphs: { type: "string", default: "14" },
    times: { type: "string", default: "30" },
  },
});
const GOAL = "p95 ≤ 50 ms";
const BATCH = 250;
const now = new Date(NEWEST);

const server = await startTestPostgres();
const name = `bench_${randomBytes(4).toString("hex")}`;
const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
await admin.unsafe(`create database ${name}`);
const { db, sql: searching } = connect(server.url(name), { max: 4 });
/** Filling takes longer than a question may. */
const sql = postgres(server.url(name), { max: 3, onnotice: () => {} });
try {
  await migrateDatabase(server.url(name));
  await fill();
  await measure();
} finally {
  await Promise.all([searching.end(), sql.end()]);
  await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
  await server.stop();
}

async function fill(): Promise<void> {
  const start = performance.now();
  await sql`insert into accounts (email, name) values ('bench@example.test', 'bench')`;
  await sql`insert into desks (slug, name) values ('bench', 'bench')`;
  await sql`insert into sections (slug, name, position, desk_id) select 's' || n, 's' || n, n, 1 from generate_series(1, 10) n`;
  await sql`insert into stories (section_id, body, created_by, created_at, last_changed_by, last_changed_at)
    select 1, '{"type":"doc","content":[]}', 1, now(), 1, now() from generate_series(1, ${Number(values.n)})`;
  const waiting = new Set<Promise<unknown>>();
  let rows: object[] = [];
  for (const article of corpus(Number(values.n))) {
    const body = article.body.slice(0, Number(values.paragraphs)).join("\n");
    rows.push({ ...article, section: (article.id % 10) + 1, body });
    if (rows.length < BATCH) continue;
    const batch = store(rows).finally(() => waiting.delete(batch));
    waiting.add(batch);
    rows = [];
    if (waiting.size >= 3) await Promise.race(waiting);
  }
  await store(rows);
  await Promise.all(waiting);
  await sql`insert into search_words select fold(shown), min(shown), sum(articles) from (
    select shown, count(*) as articles from articles,
      regexp_split_to_table(headline || ' ' || standfirst, '[^\\u0621-\\u064a]+') shown
    where length(shown) between 3 and 24 group by shown) counted group by fold(shown)`;
  await sql`vacuum analyze`;
  tell(`${values.n} articles written`, `${Math.round((performance.now() - start) / 1000)} s`, "");
}

async function store(rows: object[]): Promise<void> {
  await sql`insert into articles (id, text_version, status, section_id, slug, kicker, headline, standfirst, dateline,
      credit_kind, credit_sources, seo_title, share_title, body, plain_text, lead_alt, lead_caption, published_at)
    select id, 1, 'live', section, slug, '', title, excerpt, '', 'report', '{}', '', '',
      '{"type":"doc","content":[]}', body, '', '', "publishedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given(id bigint, section bigint, slug text, title text, excerpt text,
      body text, "publishedAt" timestamptz)`;
}

async function measure(): Promise<void> {
  const [{ rare } = { rare: "" }] = await sql<{ rare: string }[]>`
    select shown as rare from search_words where articles between 2 and 5 order by folded limit 1`;
  const questions = {
    "a common word": "العراق",
    "another common word": "الحكومة",
    "two common words": "موازنة النفط",
    "three words": "وزارة الصحة بغداد",
    "a phrase": "«مجلس الوزراء»",
    "a rare word": rare,
    "rare and common": `${rare} العراق`,
    "a misspelt word": "البرلامن",
    "misspelt beside right": "انتخاباة البرلمان",
    "an absent word": "زقزوقيات",
    "three absent words": "زقزوقيات خندريسية عقنقلية",
  };
  for (const [what, typed] of Object.entries(questions))
    await time(`${what}: ${typed}`, () => searchArticles({ db, now }, { typed }));
  await time("within a section", () =>
    searchArticles({ db, now }, { typed: "النفط", filter: { sectionId: 3 } }),
  );
  await time("the last page", () => searchArticles({ db, now }, { typed: "الحكومة", page: 15 }));
  for (const typed of ["بغ", "الو", "انتخا"])
    await time(`completing ${typed}`, () => suggestWords(db, typed));
}

async function time(what: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < Number(values.times); at += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  tell(what, `p50 ${percentile(times, 0.5).toFixed(1)} · p95 ${percentile(times, 0.95).toFixed(1)} ms`, GOAL);
}
