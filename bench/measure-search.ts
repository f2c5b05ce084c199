import { existsSync, readFileSync } from "node:fs";
import type { Sql } from "postgres";
import { isStopWord } from "@/newsroom/arabic/stop-words";
import type { Db } from "@/newsroom/ctx";
import { searchArticles } from "@/newsroom/search/search-articles";
import { suggestWords } from "@/newsroom/search/suggest-words";
import { percentile, tell } from "./figures";

const GOAL = "p95 ≤ 50 ms";
const TICK_MS = 10;

/** `asking` is the one connection of `db`. */
type Given = { db: Db; sql: Sql; asking: Sql; now: Date; times: number };

/** What a reader's question costs, by what he types. */
export async function measureSearch({ db, sql, asking, now, times }: Given): Promise<void> {
  const time = timer({ turns: times, computed: await backendOf(asking) });
  const { common, second, usual, rare, phrase } = await pickWords(sql);
  const questions = {
    "a common word": common,
    "another common word": second,
    "two common words": `${common} ${second}`,
    "three words": `${common} ${second} ${usual}`,
    "a phrase": `«${phrase}»`,
    "a rare word": rare,
    "rare and common": `${rare} ${common}`,
    "a misspelt word": misspelt(usual),
    "misspelt beside right": `${misspelt(usual)} ${common}`,
    "an absent word": "زقزوقيات",
    "three absent words": "زقزوقيات خندريسية عقنقلية",
  };
  for (const [what, typed] of Object.entries(questions))
    await time(`${what}: ${typed}`, () => searchArticles({ db, now }, { typed }));
  await time("within a section", () =>
    searchArticles({ db, now }, { typed: common, filter: { sectionId: 3 } }),
  );
  await time("the last page", () => searchArticles({ db, now }, { typed: common, page: 15 }));
  for (const typed of ["بغ", "الو", "انتخا"])
    await time(`completing ${typed}`, () => suggestWords(db, typed));
}

/** Words as the corpus has them: in every third article, in every twentieth, in the fewest; and two that stand in a row. */
async function pickWords(sql: Sql) {
  const held = async (least: number, most: number) => {
    const rows = await sql<{ shown: string }[]>`
      select shown from search_words where articles between ${least} and ${most} and length(shown) > 4
      order by articles desc, folded limit 200`;
    return rows.map((row) => row.shown).filter((word) => !isStopWord(word));
  };
  const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`select count(*)::int from articles`;
  const [common = "", second = ""] = await held(count * 0.1, count);
  const [usual = ""] = await held(10, count * 0.02);
  const [rarest] = await sql<{ shown: string }[]>`
    select shown from search_words where articles > 1 and length(shown) > 4 order by articles, folded limit 1`;
  const [{ text } = { text: "" }] = await sql<{ text: string }[]>`
    select plain_text as text from articles order by published_at desc limit 1`;
  return {
    common,
    second,
    usual,
    rare: rarest?.shown ?? "",
    phrase: text
      .split(/[\s،.]+/)
      .slice(4, 6)
      .join(" "),
  };
}

/** Two letters exchanged. */
const misspelt = (word: string) => word.replace(/(.)(.)(.)$/u, "$1$3$2");

/** One connection, so that its process can be asked how long it computed. */
async function backendOf(sql: Sql): Promise<() => number> {
  const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return () => Number.NaN;
  const ticks = () => readFileSync(stat, "utf8").split(") ")[1]?.split(" ").slice(11, 13).map(Number) ?? [];
  return () => ticks().reduce((sum, one) => sum + one, 0) * TICK_MS;
}

type Clock = { turns: number; computed: () => number };

/** Beside the time of the clock what database and site computed: that stays the same on a busy machine. */
const timer =
  ({ turns, computed }: Clock) =>
  async (what: string, ask: () => Promise<unknown>) => {
    const times: number[] = [];
    const before = computed();
    const cpu = process.cpuUsage();
    for (let at = 0; at < turns; at += 1) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(cpu);
    const own = `computed ${((computed() - before) / turns).toFixed(1)} + ${((user + system) / 1_000 / turns).toFixed(1)}`;
    tell(
      what,
      `p50 ${percentile(times, 0.5).toFixed(1)} · p95 ${percentile(times, 0.95).toFixed(1)} · ${own} ms`,
      GOAL,
    );
  };
