import type { ArticleCard } from "@/db/types";
import { listCards, listLatest, listSectionArticles } from "@/newsroom/articles/lists";
import { searchHeadlines } from "@/newsroom/articles/search-headlines";
import type { DeskCtx } from "@/newsroom/ctx";
import { refuseStrangers } from "./policy";

const SHOWN = 30;

/** Stories for the front: those whose headline holds what was typed, else the newest, of one section where one is named. */
export async function listTray(
  { db, user }: DeskCtx,
  { words, sectionId }: { words: string; sectionId: number | null },
): Promise<ArticleCard[]> {
  refuseStrangers(user);
  if (words.trim() === "")
    return (
      await (sectionId
        ? listSectionArticles(db, sectionId, { limit: SHOWN })
        : listLatest(db, { limit: SHOWN }))
    ).rows;
  const ids = (await searchHeadlines(db, words)).map(({ id }) => id);
  const cards = new Map((await listCards(db, ids)).map((card) => [card.id, card]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}
