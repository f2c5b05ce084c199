import { articleMessages as say } from "@/components/article/messages";
import { sectionPath } from "@/components/site/addresses";
import type { Article } from "@/db/types";

export function ArticleHead({ article }: { article: Article }) {
  return (
    <header className="article-head">
      <nav className="breadcrumb" aria-label={say.breadcrumb}>
        <ol>
          <li>
            <a href="/">{say.home}</a>
          </li>
          <li>
            <a href={sectionPath(article.section)}>{article.section.name}</a>
          </li>
        </ol>
      </nav>
      {article.kicker ? <p className="kicker">{article.kicker}</p> : null}
      <h1>{article.headline}</h1>
      {article.standfirst ? <p className="standfirst">{article.standfirst}</p> : null}
    </header>
  );
}
