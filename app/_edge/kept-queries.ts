"use cache";

import { cacheTag } from "next/cache";
import { addDays } from "@/newsroom/arabic/days";
import { findArchiveDay, listArchiveMonths } from "@/newsroom/articles/archive";
import { findAuthor } from "@/newsroom/articles/authors";
import { listBodySources } from "@/newsroom/articles/body-sources";
import { listCorrections } from "@/newsroom/articles/corrections";
import { listAuthorArticles, listSectionArticles, listTagArticles } from "@/newsroom/articles/lists";
import { findArticle } from "@/newsroom/articles/queries";
import { listRelated } from "@/newsroom/articles/related";
import { bodyReferences } from "@/newsroom/body/body-references";
import { findBreaking, listBreaking } from "@/newsroom/front/breaking-lines";
import { listMostRead } from "@/newsroom/front/most-read";
import { getFront } from "@/newsroom/front/queries";
import { findCoverage, listChanges, listEntries } from "@/newsroom/live/read-coverage";
import { answerQuestion } from "@/newsroom/search/answer-question";
import type { Asked } from "@/newsroom/search/asked";
import { findMoved } from "@/newsroom/sections/find-moved";
import { findPage, findSection, findTag, listPages, listShownSections } from "@/newsroom/sections/queries";
import { getDiscovery, getHouse } from "@/newsroom/settings/queries";
import { keeping } from "./reading";
import { feedTag, tags } from "./tags";

/** Related articles under an article. */
const MORE = 4;
/** What is read most, beside an article: a page in the paper is not made anew because somebody read another. */
const READ_BESIDE = 5;
const BESIDE = { stale: 3_600, revalidate: 3_600, expire: 31_536_000 };
/** What is read most changes slowly, and so does the archive's today. */
const RANKED = { stale: 300, revalidate: 300, expire: 31_536_000 };
/** What was found for a question is found for ten seconds more; a withdrawal takes it away at once. */
const ASKED = { stale: 30, revalidate: 10, expire: 300 };
/** Next keeps 128 tags of a page. */
const MOST_RELATED = 90;

/** What every page shows: the publication, its sections and standing pages. */
export async function keepFrame() {
  cacheTag(tags.house);
  return keeping(async (db) => {
    const [house, sections, pages] = await Promise.all([getHouse(db), listShownSections(db), listPages(db)]);
    return { house, sections, pages };
  });
}

/** What machines are told; who asks for a feed or robots.txt gets it as it stands now. */
export async function keepDiscovery() {
  cacheTag(feedTag(tags.house));
  return keeping(getDiscovery);
}

export async function keepFront() {
  cacheTag(tags.front, tags.house, tags.addresses);
  return keeping(getFront);
}

/** Made again after some minutes, when somebody asks: never because somebody read. */
export async function keepMostRead() {
  cacheTag(tags.front, tags.house, tags.addresses);
  return keeping(listMostRead, RANKED);
}

/** Of what is read most so much as stands beside another article; each leaves at once when it is withdrawn. */
export async function keepReadBeside(id: number) {
  cacheTag(tags.addresses);
  return keeping(async (db) => {
    const cards = (await listMostRead(db)).filter((card) => card.id !== id).slice(0, READ_BESIDE);
    if (cards.length > 0) cacheTag(...cards.map((card) => tags.article(card.id)));
    return cards;
  }, BESIDE);
}

/** A line leads to its article as long as that is public. */
export async function keepBreaking() {
  cacheTag(tags.breaking, tags.house);
  return keeping(async (db) => {
    const line = await findBreaking(db);
    if (line?.article) cacheTag(tags.article(line.article.id));
    return line;
  });
}

export async function keepBreakingLines(before: string | null) {
  cacheTag(tags.breaking, tags.house, tags.addresses);
  return keeping(async (db) => {
    const page = await listBreaking(db, { before });
    const linked = page.rows.flatMap(({ article }) => (article ? [tags.article(article.id)] : []));
    if (linked.length > 0) cacheTag(...linked);
    return page;
  });
}

/** An article with what stands under it; tagged with each of these too, so that none outlives its withdrawal. */
export async function keepArticle(id: number) {
  cacheTag(tags.article(id), tags.addresses);
  return keeping(async (db) => {
    const found = await findArticle(db, id);
    if (found?.status !== "live") return { found, more: [], live: null };
    const [more, live] = await Promise.all([listRelated(db, found.article, MORE), findCoverage(db, id)]);
    const { articleIds } = bodyReferences(found.article.body);
    const named = [...more.map((card) => card.id), ...articleIds.slice(0, MOST_RELATED)];
    cacheTag(...named.map(tags.article));
    return { found, more, live };
  });
}

export async function keepSection(slug: string, before: string | null) {
  return keeping(async (db) => {
    const section = await findSection(db, slug);
    cacheTag(section ? tags.section(section.id) : tags.feed, tags.house, tags.addresses);
    if (!section) return findMoved(db, { area: "section", slug });
    return { section, page: await listSectionArticles(db, section.id, { before }) };
  });
}

/** An unknown tag may come into being with any publication: its 404 is as old as the feed. */
export async function keepTag(slug: string, before: string | null) {
  return keeping(async (db) => {
    const tag = await findTag(db, slug);
    cacheTag(tag ? tags.tag(tag.id) : tags.feed, tags.addresses);
    if (!tag) return findMoved(db, { area: "tag", slug });
    return { tag, page: await listTagArticles(db, tag.id, { before }) };
  });
}

export async function keepAuthor(slug: string, before: string | null) {
  return keeping(async (db) => {
    const author = await findAuthor(db, slug);
    cacheTag(author ? tags.author(author.id) : tags.feed, tags.addresses);
    if (!author) return findMoved(db, { area: "author", slug });
    return { author, page: await listAuthorArticles(db, author.id, { before }) };
  });
}

export async function keepCorrections(before: string | null) {
  cacheTag(tags.corrections, tags.house, tags.addresses);
  return keeping((db) => listCorrections(db, { before }));
}

/** The way to the next day opens at midnight, when nobody publishes: the latest days are made again after a while. */
export async function keepArchiveDay(day: string, before: string | null) {
  cacheTag(...tags.archive(day), tags.house, tags.addresses);
  const now = new Date();
  const isLate = day >= addDays(now.toISOString().slice(0, 10), -1);
  return keeping(
    async (db) => findArchiveDay(db, day, { timeZone: (await getHouse(db)).calendar.timeZone, now, before }),
    isLate ? RANKED : "max",
  );
}

export async function keepArchiveMonths() {
  cacheTag(tags.feed, tags.house);
  return keeping(async (db) => listArchiveMonths(db, (await getHouse(db)).calendar));
}

export async function keepPage(slug: string) {
  cacheTag(tags.house, tags.addresses);
  return keeping(async (db) => {
    const page = await findPage(db, slug);
    if (!page) return findMoved(db, { area: "page", slug });
    cacheTag(tags.page(page.id));
    return { page, sources: await listBodySources(db, [page.body]) };
  });
}

/** Never on the shelf of finished pages: strangers can ask as many questions as they like. */
export async function keepSearch(asked: Asked) {
  cacheTag(tags.feed, tags.house, tags.addresses);
  return keeping(async (db) => {
    const answer = await answerQuestion({ db, now: new Date() }, asked);
    cacheTag(...answer.found.hits.map(({ card }) => tags.article(card.id)));
    return answer;
  }, ASKED);
}

/** What came after a number in a coverage: kept for all who ask from the same place. */
export async function keepLiveChanges(id: number, after: number) {
  cacheTag(tags.article(id), tags.live(id), tags.house);
  return keeping((db) => listChanges(db, id, after));
}

export async function keepLiveEntries(id: number, before: number) {
  cacheTag(tags.article(id), tags.addresses);
  return keeping(async (db) => {
    const found = await findArticle(db, id);
    return { found, page: found?.status === "live" ? await listEntries(db, id, before) : null };
  });
}
