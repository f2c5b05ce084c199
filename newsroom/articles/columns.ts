import { sql } from "drizzle-orm";
import { articleAuthors, articles } from "@/db/schema/articles";
import { coverages } from "@/db/schema/live";
import { authors, sections } from "@/db/schema/publication";
import type { ArticleCard, AuthorRef, Picture } from "@/db/types";
import { pictureColumns } from "@/newsroom/media/picture";

/** Bylines in their order, as one JSON column. */
const bylines = sql<AuthorRef[]>`coalesce((
  select json_agg(json_build_object('id', ${authors.id}, 'slug', ${authors.slug}, 'name', ${authors.name})
    order by ${articleAuthors.position})
  from ${articleAuthors} join ${authors} on ${authors.id} = ${articleAuthors.authorId}
  where ${articleAuthors.articleId} = ${articles.id}), '[]')`;

const isCoveredLive = sql<boolean>`exists (
  select 1 from ${coverages} where ${coverages.storyId} = ${articles.id} and ${coverages.isOpen})`;

/** What a list needs of an article; join `sections` and, on the left, `media`. */
export const cardColumns = {
  id: articles.id,
  slug: articles.slug,
  kicker: articles.kicker,
  headline: articles.headline,
  standfirst: articles.standfirst,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  leadAlt: articles.leadAlt,
  leadCaption: articles.leadCaption,
  leadCredit: articles.leadCredit,
  section: { id: sections.id, slug: sections.slug, name: sections.name },
  picture: pictureColumns,
  authors: bylines,
  isLive: isCoveredLive,
};

type LeadRow = { picture: Picture | null; leadAlt: string; leadCaption: string; leadCredit: string };
type CardRow = Omit<ArticleCard, "picture"> & LeadRow;

/** The picture as this article shows it: its own alt text, caption and credit go before the library's. */
export const pictureAsUsed = (row: LeadRow) =>
  row.picture && {
    ...row.picture,
    alt: row.leadAlt || row.picture.alt,
    caption: row.leadCaption || row.picture.caption,
    credit: row.leadCredit || row.picture.credit,
  };

export function cardOf({ leadAlt, leadCaption, leadCredit, ...row }: CardRow): ArticleCard {
  return { ...row, picture: pictureAsUsed({ picture: row.picture, leadAlt, leadCaption, leadCredit }) };
}
