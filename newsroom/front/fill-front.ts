import { inArray } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { ArticleCard, FrontBlockPlan, FrontPin, FrontPlan, Picture } from "@/db/types";
import { listCards } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "@/newsroom/media/picture";
import { poolOf } from "./pools";

/** A place of the front: what stands in it, and what somebody had put there. */
export type FilledSlot = { card: ArticleCard | null; pin: FrontPin | null };
export type FilledBlock = { block: FrontBlockPlan; slots: FilledSlot[] };

/**
 * Every place with its story: first those somebody put there, as far as readers may see them, then by the rule of
 * each block. Nothing stands twice.
 */
export async function fillFront(db: Db, plan: FrontPlan): Promise<FilledBlock[]> {
  const shown = plan.blocks.filter((block) => block.isShown);
  const [pinned, pools] = await Promise.all([
    findPinned(db, shown),
    Promise.all(shown.map((block, at) => poolOf(db, block, spareOf(shown, at)))),
  ]);
  const placed = new Set<number>();
  const filled = shown.map((block) => ({ block, slots: placePins(block, pinned, placed) }));
  for (const [at, { slots }] of filled.entries()) placeOthers(slots, pools[at] ?? [], placed);
  return filled;
}

/** As many as could stand elsewhere before this block takes its turn. */
function spareOf(blocks: FrontBlockPlan[], at: number): number {
  const pins = blocks.reduce((sum, { slots }) => sum + slots.filter(Boolean).length, 0);
  const takesOthers = ({ kind, fill }: FrontBlockPlan) => kind !== "section" || fill.from !== "own";
  return blocks.slice(0, at).reduce((sum, block) => sum + (takesOthers(block) ? block.count : 0), pins);
}

function placePins(
  block: FrontBlockPlan,
  pinned: Map<number, ArticleCard>,
  placed: Set<number>,
): FilledSlot[] {
  if (block.kind === "most-read") return [];
  return Array.from({ length: block.count }, (_, at) => {
    const pin = block.slots[at] ?? null;
    const card = pin && !placed.has(pin.articleId) ? pinned.get(pin.articleId) : undefined;
    if (card) placed.add(card.id);
    return { card: card ?? null, pin };
  });
}

function placeOthers(slots: FilledSlot[], pool: ArticleCard[], placed: Set<number>): void {
  const free = pool.filter((card) => !placed.has(card.id));
  for (const slot of slots) {
    if (slot.card) continue;
    slot.card = free.shift() ?? null;
    if (slot.card) placed.add(slot.card.id);
  }
}

/** The pinned stories that readers may see, with the headline and picture chosen for the front. */
async function findPinned(db: Db, blocks: FrontBlockPlan[]): Promise<Map<number, ArticleCard>> {
  const pins = blocks.flatMap(({ slots }) => slots.filter((slot) => slot !== null));
  const [cards, pictures] = await Promise.all([
    listCards(
      db,
      pins.map((pin) => pin.articleId),
    ),
    findPictures(
      db,
      pins.flatMap((pin) => pin.pictureId ?? []),
    ),
  ]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const dressed = pins.flatMap((pin) => {
    const card = byId.get(pin.articleId);
    return card ? [dress(card, pin, pictures)] : [];
  });
  return new Map(dressed.map((card) => [card.id, card]));
}

const dress = (card: ArticleCard, pin: FrontPin, pictures: Map<number, Picture>): ArticleCard => ({
  ...card,
  headline: pin.headline || card.headline,
  picture: (pin.pictureId === null ? undefined : pictures.get(pin.pictureId)) ?? card.picture,
});

async function findPictures(db: Db, ids: number[]): Promise<Map<number, Picture>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select(pictureColumns).from(media).where(inArray(media.id, ids)).limit(ids.length);
  return new Map(rows.map((picture) => [picture.id, picture]));
}
