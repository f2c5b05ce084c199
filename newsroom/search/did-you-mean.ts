import { desc, inArray, sql } from "drizzle-orm";
import { searchWords } from "@/db/schema/search";
import type { Part } from "@/newsroom/arabic/search-query";
import type { Db } from "@/newsroom/ctx";
import { letterDistance } from "./letter-distance";

/** Two letter groups in common of ten: lower than the extension's own, since short words share few. */
const ALIKE = "0.2";
const LOOKED_AT = 60;
const LEAST_LETTERS = 3;
/** Words corrected in one question. */
const MOST = 4;

const allowed = (word: string) => (word.length <= 4 ? 1 : 2);

/**
 * The question with the words that no article holds as they are written in our articles: put together, taken
 * apart, or put right. Null when nothing of ours is like them.
 */
export async function didYouMean(db: Db, parts: Part[], unknown: Set<string>): Promise<string | null> {
  const said: string[] = [];
  let corrected = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? { words: [], isPhrase: false };
    const next = parts[at + 1]?.words ?? [];
    const joined = await joinedWord(db, part.words, next, unknown);
    if (joined) {
      said.push(joined);
      corrected += 1;
      at += 1;
      continue;
    }
    const words: string[] = [];
    for (const word of part.words) {
      const isTried = unknown.has(word) && word.length >= LEAST_LETTERS && corrected < MOST;
      const meant = isTried ? ((await takenApart(db, word)) ?? (await nearestWord(db, word))) : null;
      if (meant) corrected += 1;
      words.push(meant ?? word);
    }
    said.push(part.isPhrase ? `«${words.join(" ")}»` : words.join(" "));
  }
  return corrected > 0 ? said.join(" ") : null;
}

/** «total energies», where we write TotalEnergies. */
async function joinedWord(db: Db, words: string[], next: string[], unknown: Set<string>) {
  const [one = "", other = ""] = [words[0], next[0]];
  if (words.length !== 1 || next.length !== 1 || !(unknown.has(one) || unknown.has(other))) return null;
  const [found] = await listWords(db, [one + other]);
  return found?.shown ?? null;
}

/** «عبدالامير», where we write «عبد الأمير». */
async function takenApart(db: Db, word: string): Promise<string | null> {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + LEAST_LETTERS);
  const halves = cuts.map((cut) => [word.slice(0, cut), word.slice(cut)] as const);
  const rows = await listWords(db, halves.flat());
  const shown = new Map(rows.map((row) => [row.folded, row.shown]));
  const found = halves.find(([one, other]) => shown.has(one) && shown.has(other));
  return found ? found.map((half) => shown.get(half)).join(" ") : null;
}

const listWords = (db: Db, folded: string[]) =>
  folded.length === 0
    ? Promise.resolve([])
    : db.select().from(searchWords).where(inArray(searchWords.folded, folded)).limit(folded.length);

async function nearestWord(db: Db, word: string): Promise<string | null> {
  const rows = await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${ALIKE}, true)`);
    return tx
      .select()
      .from(searchWords)
      .where(sql`${searchWords.folded} % ${word}`)
      .orderBy(sql`similarity(${searchWords.folded}, ${word}) desc`, desc(searchWords.articles))
      .limit(LOOKED_AT);
  });
  const [nearest] = rows
    .map((row) => ({ ...row, distance: letterDistance(word, row.folded) }))
    .filter((row) => row.distance <= allowed(word))
    .sort((one, other) => one.distance - other.distance || other.articles - one.articles);
  return nearest?.shown ?? null;
}
