import type { ArticleCard, Front, FrontPart, SectionRef } from "@/db/types";
import { listEmbedding } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import type { FilledBlock } from "./fill-front";
import { withPortraits } from "./with-portraits";

const cardsOf = ({ slots }: FilledBlock) => slots.flatMap(({ card }) => card ?? []);

/** The page of a filled front; the ranking is still empty. */
export async function frontOf(db: Db, filled: FilledBlock[], sections: SectionRef[]): Promise<Front> {
  const of = (kind: string) => filled.filter(({ block }) => block.kind === kind).flatMap(cardsOf);
  const parts = await Promise.all(filled.map((block) => partOf(db, block, sections)));
  return {
    lead: of("lead")[0] ?? null,
    seconds: of("seconds"),
    latest: of("latest"),
    parts: parts.flatMap((part) => (part && isEnough(part) ? [part] : [])),
  };
}

/** One picture is no row of them; the ranking comes later. */
const isEnough = ({ kind, cards }: FrontPart) =>
  kind === "most-read" || cards.length >= (kind === "pictures" ? 2 : 1);

async function partOf(db: Db, filled: FilledBlock, sections: SectionRef[]): Promise<FrontPart | null> {
  const { kind, title, sectionId, count } = filled.block;
  const cards = cardsOf(filled);
  if (kind === "opinion") return { kind, title, cards: await withPortraits(db, cards) };
  if (kind === "most-read") return { kind, title, count, cards: [] };
  if (kind === "pictures") return { kind, title, cards: await withKinds(db, cards) };
  const section = sections.find(({ id }) => id === sectionId);
  if (kind !== "section" || !section) return null;
  const { id, slug, name } = section;
  return { kind, title, section: { id, slug, name }, cards };
}

async function withKinds(db: Db, cards: ArticleCard[]) {
  const embedding = new Set(
    await listEmbedding(
      db,
      cards.map((card) => card.id),
    ),
  );
  return cards.map((card) => ({ ...card, shows: embedding.has(card.id) ? "video" : "gallery" }) as const);
}
