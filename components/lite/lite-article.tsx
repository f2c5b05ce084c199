import type { ReactNode } from "react";
import { Corrections } from "@/components/article/corrections";
import { creditKindNames, articleMessages as say } from "@/components/article/messages";
import { LiteCards } from "@/components/lite/lite-cards";
import { When } from "@/components/site/when";
import type { Article, ArticleCard, House } from "@/db/types";

interface LiteArticleProps {
  house: House;
  article: Article;
  body: ReactNode;
  more: ArticleCard[];
}

/** All the words of an article, and none of its pictures. */
export function LiteArticle({ house, article, body, more }: LiteArticleProps) {
  const { calendar } = house;
  const names = article.authors.map((author) => author.name).join(say.and);
  return (
    <>
      <article>
        {article.kicker ? <p>{article.kicker}</p> : null}
        <h1>{article.headline}</h1>
        {article.standfirst ? <p className="standfirst">{article.standfirst}</p> : null}
        <p>
          <small>
            {names ? `${names} · ` : null}
            <When date={article.publishedAt} calendar={calendar} style="date-time" />
            {article.updatedAt ? (
              <>
                {" · "}
                {say.updated} <When date={article.updatedAt} calendar={calendar} style="date-time" />
              </>
            ) : null}
          </small>
        </p>
        <div className="story-body">{body}</div>
        <Corrections corrections={article.corrections} calendar={calendar} />
        <p>
          <small>
            {[house.name, creditKindNames[article.creditKind], ...article.creditSources].join(" – ")}
          </small>
        </p>
        {house.disclaimer && house.disclaimerKinds.includes(article.creditKind) ? (
          <p>
            <small>{house.disclaimer}</small>
          </p>
        ) : null}
      </article>
      {more.length > 0 ? (
        <section>
          <h2>{say.more}</h2>
          <LiteCards cards={more} calendar={calendar} level={3} />
        </section>
      ) : null}
    </>
  );
}
