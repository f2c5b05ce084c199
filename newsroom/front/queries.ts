import type { ArticleCard, Front } from "@/db/types";
import { listLatest, listSectionArticles } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { listSections } from "@/newsroom/sections/queries";
import { withPortraits } from "./with-portraits";

/** The front by rule: newest first, a picture leads, and nothing stands in two places. */
const SECONDS = 4;
const LATEST = 10;
const BLOCK = 4;
const OPINION = 4;
const OPINION_SECTION = "opinion";
/** As many of a section as could be taken higher up, and still fill its block. */
const SPARE = 1 + SECONDS + LATEST;

function take(pool: ArticleCard[], placed: Set<number>, count: number): ArticleCard[] {
  const taken = pool.filter((card) => !placed.has(card.id)).slice(0, count);
  for (const card of taken) placed.add(card.id);
  return taken;
}

/** What the front shows now. */
export async function getFront(db: Db): Promise<Front> {
  const [newest, sections] = await Promise.all([listLatest(db, { limit: 40 }), listSections(db)]);
  const perSection = await Promise.all(
    sections.map((section) => listSectionArticles(db, section.id, { limit: SPARE + BLOCK })),
  );
  const placed = new Set<number>();
  const news = newest.rows.filter((card) => card.section.slug !== OPINION_SECTION);
  const [lead = null] = take(withPictureFirst(news), placed, 1);
  const seconds = take(withPictureFirst(news), placed, SECONDS);
  const latest = take(newest.rows, placed, LATEST);
  const blocks = sections.map((section, at) => ({
    section: { id: section.id, slug: section.slug, name: section.name },
    cards: take(perSection[at]?.rows ?? [], placed, section.slug === OPINION_SECTION ? OPINION : BLOCK),
  }));
  return {
    lead,
    seconds,
    latest,
    opinion: await withPortraits(db, blocks.find(isOpinion)?.cards ?? []),
    blocks: blocks.filter((block) => !isOpinion(block) && block.cards.length > 0),
  };
}

const isOpinion = ({ section }: Front["blocks"][number]) => section.slug === OPINION_SECTION;

/** Among the newest dozen those with a picture come first, otherwise the order stays. */
function withPictureFirst(cards: ArticleCard[]): ArticleCard[] {
  const recent = cards.slice(0, 12);
  return [...recent.filter((card) => card.picture), ...recent.filter((card) => !card.picture)];
}
