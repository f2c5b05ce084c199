import { articleMessages as say } from "@/components/article/messages";
import { authorPath } from "@/components/site/addresses";
import { When } from "@/components/site/when";
import type { Article, Calendar } from "@/db/types";

/** Who signs it, when it appeared, when it last changed. */
export function BylineLine({ article, calendar }: { article: Article; calendar: Calendar }) {
  return (
    <div className="byline-line">
      {article.authors.length > 0 ? (
        <p className="byline">
          {article.authors.map((author, at) => (
            <span key={author.id}>
              {at > 0 ? "، " : null}
              <a href={authorPath(author)} rel="author">
                {author.name}
              </a>
            </span>
          ))}
        </p>
      ) : null}
      <p className="dates">
        <When date={article.publishedAt} calendar={calendar} style="date-time" />
        {article.updatedAt ? (
          <span className="updated">
            {say.updated} <When date={article.updatedAt} calendar={calendar} style="date-time" />
          </span>
        ) : null}
      </p>
    </div>
  );
}
