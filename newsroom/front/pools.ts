import type { ArticleCard, FrontBlockPlan } from "@/db/types";
import {
  type ListOptions,
  listLatest,
  listSectionArticles,
  listTagArticles,
  listWithPictures,
} from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { standingTags } from "@/newsroom/sections/queries";
import { OPINION_SECTION } from "./default-plan";

/** Where the newest are looked through for those with a picture. */
const NEWEST = 40;
const RECENT = 12;

/** Stories that may fill a block, the best first; `spare` of them could stand higher up already. */
export async function poolOf(db: Db, block: FrontBlockPlan, spare: number): Promise<ArticleCard[]> {
  const { from, id, onlyWithPicture } = block.fill;
  const isTop = block.kind === "lead" || block.kind === "seconds";
  const limit = Math.max(spare + block.count, isTop ? NEWEST : 0);
  const options = { limit, hasPicture: onlyWithPicture };
  if (from === "newest") return (await listLatest(db, options)).rows;
  if (from === "section" && id) return (await listSectionArticles(db, id, options)).rows;
  if (from === "tag" && id) {
    const [standing = id] = await standingTags(db, [id]);
    return (await listTagArticles(db, standing, options)).rows;
  }
  return ownPool(db, block, options);
}

async function ownPool(db: Db, { kind, sectionId }: FrontBlockPlan, options: ListOptions) {
  if (kind === "most-read") return [];
  if (kind === "pictures") return (await listWithPictures(db, options)).rows;
  if (sectionId !== null) return (await listSectionArticles(db, sectionId, options)).rows;
  const { rows } = await listLatest(db, options);
  return kind === "latest"
    ? rows
    : withPictureFirst(rows.filter((card) => card.section.slug !== OPINION_SECTION));
}

/** Among the newest dozen those with a picture come first, otherwise the order stays. */
function withPictureFirst(cards: ArticleCard[]): ArticleCard[] {
  const recent = cards.slice(0, RECENT);
  const others = cards.slice(RECENT);
  return [...recent.filter((card) => card.picture), ...recent.filter((card) => !card.picture), ...others];
}
