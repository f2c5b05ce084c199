import { inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { Article, ArticleCard, House } from "@/db/types";
import { openingOf } from "@/newsroom/articles/opening";
import { escapeMarkup } from "@/newsroom/body/escape";
import { toHtml } from "@/newsroom/body/to-html";
import type { Db } from "@/newsroom/ctx";
import { creditKindNames } from "@/newsroom/workflow/messages";
import type { FeedEntry } from "./feed";

type Text = Pick<Article, "body" | "dateline" | "creditKind" | "creditSources">;

const textColumns = {
  id: articles.id,
  body: articles.body,
  dateline: articles.dateline,
  creditKind: articles.creditKind,
  creditSources: articles.creditSources,
};

/** The articles of these cards in full, in their order. */
export async function listEntries(
  db: Db,
  house: House,
  cards: ArticleCard[],
  home: string,
): Promise<FeedEntry[]> {
  if (cards.length === 0) return [];
  const ids = cards.map((card) => card.id);
  const texts = await db
    .select(textColumns)
    .from(articles)
    .where(inArray(articles.id, ids))
    .limit(ids.length);
  return cards.flatMap((card) => {
    const text = texts.find((one) => one.id === card.id);
    return text ? [entryOf(house, card, text, home)] : [];
  });
}

function entryOf(house: House, card: ArticleCard, text: Text, home: string): FeedEntry {
  const id = `${home}/news/${card.id}`;
  const opening = openingOf(text, house);
  return {
    id,
    link: `${id}/${encodeURIComponent(card.slug)}`,
    headline: card.headline,
    standfirst: card.standfirst,
    html: toHtml(text.body, opening === undefined ? {} : { opening }) + sourceOf(house, text),
    authors: card.authors.map((author) => author.name),
    section: card.section.name,
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
  };
}

/** What stands under the text on the page stands there in a feed too: the source, and the disclaimer. */
function sourceOf(house: House, { creditKind, creditSources }: Text): string {
  const lines = [[house.name, creditKindNames[creditKind], ...creditSources].join(" – ")];
  if (house.disclaimer && house.disclaimerKinds.includes(creditKind)) lines.push(house.disclaimer);
  return lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("");
}
