import type { ArticleCard, OpinionCard } from "@/db/types";
import { listAuthorCards } from "@/newsroom/articles/authors";
import type { Db } from "@/newsroom/ctx";

/** The cards with their authors' portraits, in one question for all of them. */
export async function withPortraits(db: Db, cards: ArticleCard[]): Promise<OpinionCard[]> {
  const ids = new Set(cards.flatMap((card) => card.authors.map((author) => author.id)));
  const authors = new Map((await listAuthorCards(db, [...ids])).map((author) => [author.id, author]));
  return cards.map((card) => ({
    ...card,
    authors: card.authors.map((author) => authors.get(author.id) ?? { ...author, bio: "", picture: null }),
  }));
}
