import type { ReactNode } from "react";
import { ArticleFoot } from "@/components/article/article-foot";
import { ArticleHead } from "@/components/article/article-head";
import { ArticleMeta } from "@/components/article/article-meta";
import { Bylines } from "@/components/article/bylines";
import { Corrections } from "@/components/article/corrections";
import { LeadFigure } from "@/components/article/lead-figure";
import { MoreArticles } from "@/components/article/more-articles";
import { shortPath } from "@/components/site/addresses";
import { MostRead } from "@/components/site/most-read";
import type { Article, ArticleCard, House } from "@/db/types";

export interface ArticlePageProps {
  house: House;
  article: Article;
  body: ReactNode;
  /** Where the site lives, without a slash at the end: share links are absolute. */
  publicUrl: string;
  more?: ArticleCard[];
  mostRead?: ArticleCard[];
  /** What is told live, under what the text says. */
  live?: ReactNode;
}

/** One article as a reader gets it. */
export function ArticlePage({
  house,
  article,
  body,
  publicUrl,
  more = [],
  mostRead = [],
  live,
}: ArticlePageProps) {
  const address = publicUrl + shortPath(article);
  return (
    <div className="article-page">
      <article className="article">
        <ArticleHead article={article} />
        <ArticleMeta article={article} calendar={house.calendar} address={address} />
        {article.picture ? <LeadFigure picture={article.picture} /> : null}
        <div className="story-body">{body}</div>
        {live}
        <Corrections corrections={article.corrections} calendar={house.calendar} />
        <ArticleFoot article={article} house={house} address={address} />
        <Bylines authors={article.authors} />
      </article>
      <div className="beside">
        <MoreArticles cards={more} calendar={house.calendar} />
        {mostRead.length > 0 ? <MostRead cards={mostRead} /> : null}
      </div>
    </div>
  );
}
