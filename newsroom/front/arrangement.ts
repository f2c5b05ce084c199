import { inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { ArticleCard, FrontBlockPlan, FrontPin, FrontPlan } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { type FilledSlot, fillFront } from "./fill-front";
import { keyOf } from "./input";
import { changedBlocks, desksOf, mayArrange, mayArrangeAll, refuseStrangers } from "./policy";
import { type LaunchRow, listLaunches } from "./read-fronts";
import { standOf } from "./stand-of";

/** What an arranger should look at: the pinned story is gone or was rewritten, a place wants a picture. */
export type SlotWarning = "gone" | "changed" | "no-picture";
export type ArrangedSlot = {
  card: Pick<ArticleCard, "id" | "headline" | "section" | "picture" | "publishedAt"> | null;
  warning: SlotWarning | null;
  /** The headline of the pinned story that readers may not see any more. */
  gone: string | null;
};
export type Arrangement = {
  version: number;
  plan: FrontPlan;
  /** By block: what stands in its places. */
  slots: Record<string, ArrangedSlot[]>;
  /** Blocks that whoever asks may arrange, and those that differ from what readers have. */
  mine: string[];
  changed: string[];
  mayAll: boolean;
  launchId: number | null;
  launches: LaunchRow[];
};

/** The draft of the front as an arranger sees it. */
export async function getArrangement({ db, user }: DeskCtx): Promise<Arrangement> {
  refuseStrangers(user);
  const [stand, launches] = await Promise.all([standOf(db), listLaunches(db)]);
  const { sections, launched, drafted, draft, launchId } = stand;
  const desks = desksOf(sections);
  const [filled, known] = await Promise.all([fillFront(db, drafted), pinnedTexts(db, drafted)]);
  const shown = filled.map(
    ({ block, slots }) => [keyOf(block), slots.map((slot, at) => slotOf(block, slot, at, known))] as const,
  );
  return {
    version: draft.version,
    plan: drafted,
    slots: Object.fromEntries(shown),
    mine: drafted.blocks.filter((block) => mayArrange(user, block, desks)).map(keyOf),
    changed: changedKeys(launched, drafted),
    mayAll: mayArrangeAll(user),
    launchId,
    launches,
  };
}

/** Blocks that differ, and those that stand elsewhere. */
function changedKeys(before: FrontPlan, after: FrontPlan): string[] {
  const order = before.blocks.map(keyOf);
  const moved = after.blocks.map(keyOf).filter((key, at) => order[at] !== key);
  return [...new Set([...changedBlocks(before, after).map(keyOf), ...moved])];
}

type Known = Map<number, { headline: string; textVersion: number }>;

async function pinnedTexts(db: DeskCtx["db"], { blocks }: FrontPlan): Promise<Known> {
  const ids = blocks.flatMap(({ slots }) => slots.flatMap((slot) => slot?.articleId ?? []));
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: articles.id, headline: articles.headline, textVersion: articles.textVersion })
    .from(articles)
    .where(inArray(articles.id, ids))
    .limit(ids.length);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Places that are built around a picture: the lead, and the first of a section with a row of its own. */
const wantsPicture = ({ kind }: FrontBlockPlan, at: number) =>
  kind === "lead" || kind === "pictures" || (kind === "section" && at === 0);

function slotOf(block: FrontBlockPlan, { card, pin }: FilledSlot, at: number, known: Known): ArrangedSlot {
  const isGone = pin !== null && card?.id !== pin.articleId;
  return {
    card: card && {
      id: card.id,
      headline: card.headline,
      section: card.section,
      picture: card.picture,
      publishedAt: card.publishedAt,
    },
    warning: isGone ? "gone" : warningOf(card, pin, known, wantsPicture(block, at)),
    gone: isGone ? (known.get(pin.articleId)?.headline ?? "") : null,
  };
}

function warningOf(
  card: ArticleCard | null,
  pin: FrontPin | null,
  known: Known,
  wants: boolean,
): SlotWarning | null {
  if (!card) return null;
  const isRewritten = pin?.headline && (known.get(pin.articleId)?.textVersion ?? 0) > pin.textVersion;
  if (isRewritten) return "changed";
  return wants && !card.picture ? "no-picture" : null;
}
