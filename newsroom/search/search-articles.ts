import { inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { ArticleCard } from "@/db/types";
import { type MarkedText, markerOf } from "@/newsroom/arabic/mark-words";
import { type Part, type SearchQuery, type SynonymGroups, searchQuery } from "@/newsroom/arabic/search-query";
import { listCards } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { getSynonyms } from "@/newsroom/style/get-synonyms";
import { PAGE, PAGES } from "./asked";
import { byIndex } from "./by-index";
import { type Candidate, countHeld, type Filter, listCandidates, RANKED } from "./candidates";
import { didYouMean } from "./did-you-mean";

export type Hit = { card: ArticleCard; headline: MarkedText; snippet: MarkedText };

export type Found = {
  hits: Hit[];
  /** As many as were ranked: not more than the three hundred newest. */
  count: number;
  /** There are older ones behind the last page, before this moment. */
  olderThan: Date | null;
  page: number;
  pages: number;
  /** What was searched for instead, since nothing has the words as typed. */
  corrected: string | null;
  /** Not every word stands in these. */
  isLoose: boolean;
};

export type Question = { typed: string; filter?: Filter; page?: number };

const nothing: Found = {
  hits: [],
  count: 0,
  olderThan: null,
  page: 1,
  pages: 0,
  corrected: null,
  isLoose: false,
};

/** What readers find: live articles only. Every page costs the same, since all are cut from the same three hundred. */
export async function searchArticles(ctx: { db: Db; now: Date }, question: Question): Promise<Found> {
  const groups = await getSynonyms(ctx.db);
  const query = searchQuery(question.typed, groups);
  if (query.all === "") return nothing;
  const search = { query, groups, filter: question.filter ?? {} };
  const { candidates, ...how } = await byIndex(ctx.db, (db) => candidatesFor({ ...ctx, db }, search));
  const pages = Math.min(PAGES, Math.ceil(candidates.length / PAGE));
  const page = Math.min(question.page ?? 1, Math.max(1, pages));
  const shown = candidates.slice((page - 1) * PAGE, page * PAGE);
  return {
    hits: await hitsOf(ctx.db, shown, how.stems),
    count: candidates.length,
    olderThan: how.oldest,
    page,
    pages,
    corrected: how.corrected,
    isLoose: how.isLoose,
  };
}

type Answer = {
  candidates: Candidate[];
  oldest: Date | null;
  stems: Set<string>;
  corrected: string | null;
  isLoose: boolean;
};
type Search = { query: SearchQuery; groups: SynonymGroups; filter: Filter };

const none = { candidates: [], oldest: null };

const isRow = (parts: Part[]) => parts.some((part) => part.isPhrase);

/** The same words where no article has them in this row. */
const apart = ({ query, ...search }: Search): Search => ({
  ...search,
  query: searchQuery(query.parts.flatMap(({ words }) => words).join(" "), search.groups),
});

/** All the words; else the words they were meant to be; else as many of them as are found together. */
async function candidatesFor(ctx: { db: Db; now: Date }, search: Search): Promise<Answer> {
  const { query, groups, filter } = search;
  const ask = ({ exact, parts }: SearchQuery, all: string) => {
    return listCandidates(ctx.db, { all, exact, isRow: isRow(parts), filter, now: ctx.now });
  };
  const asTyped = await ask(query, query.all);
  const { stems } = query;
  if (asTyped.candidates.length > 0) return { ...asTyped, stems, corrected: null, isLoose: false };
  const unknown = await unknownWords(ctx.db, query, groups);
  const corrected = unknown.size > 0 ? await didYouMean(ctx.db, query.parts, unknown) : null;
  const meant = corrected ? searchQuery(corrected, groups) : query;
  const asMeant = corrected ? await ask(meant, meant.all) : none;
  if (asMeant.candidates.length > 0) return { ...asMeant, stems: meant.stems, corrected, isLoose: false };
  const most = meant.allButOne === meant.all ? none : await ask(meant, meant.allButOne);
  const loose = most.candidates.length > 0 ? most : await withAnyOf(ctx, meant, filter);
  const isLoose = loose.candidates.length > 0;
  if (!isLoose && isRow(query.parts)) return { ...(await candidatesFor(ctx, apart(search))), isLoose: true };
  return { ...loose, stems: meant.stems, corrected: isLoose ? corrected : null, isLoose };
}

async function unknownWords(db: Db, { parts }: SearchQuery, groups: SynonymGroups): Promise<Set<string>> {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const held = await countHeld(
    db,
    words.map((word) => searchQuery(word, groups).all),
  );
  return new Set(words.filter((_, at) => held[at] === 0));
}

/** Of many words so many are worth asking for one by one. */
const RAREST = 3;

/** With at least one of the words, those before that the fewest articles hold: they say most. */
async function withAnyOf(ctx: { db: Db; now: Date }, { each }: SearchQuery, filter: Filter) {
  const held = await countHeld(ctx.db, each);
  const rarest = each
    .map((text, at) => ({ text, count: held[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .slice(0, RAREST);
  const found = new Map<number, Candidate>();
  for (const { text, count } of rarest) {
    const wanted = { all: text, exact: text, isRow: false, filter, now: ctx.now };
    const { candidates } = await listCandidates(ctx.db, wanted);
    for (const one of candidates) {
      const nearness = (found.get(one.id)?.nearness ?? 0) + one.nearness / Math.log2(2 + count);
      found.set(one.id, { ...one, nearness });
    }
  }
  const candidates = [...found.values()].sort((one, other) => other.nearness - one.nearness);
  return { candidates: candidates.slice(0, RANKED), oldest: null };
}

async function hitsOf(db: Db, shown: Candidate[], stems: Set<string>): Promise<Hit[]> {
  const ids = shown.map((candidate) => candidate.id);
  if (ids.length === 0) return [];
  const [cards, texts] = await Promise.all([listCards(db, ids), textsOf(db, ids)]);
  const marker = markerOf(stems);
  const hits = cards.map((card) => ({
    card,
    headline: marker.mark(card.headline),
    snippet:
      marker.snippet(card.standfirst) ??
      marker.snippet(texts.get(card.id) ?? "") ??
      marker.mark(card.standfirst),
  }));
  return hits.sort((one, other) => ids.indexOf(one.card.id) - ids.indexOf(other.card.id));
}

/** Long bodies are read to their hundred-thousandth letter, like the index. */
async function textsOf(db: Db, ids: number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: articles.id, text: articles.plainText })
    .from(articles)
    .where(inArray(articles.id, ids))
    .limit(ids.length);
  return new Map(rows.map(({ id, text }) => [id, text]));
}
