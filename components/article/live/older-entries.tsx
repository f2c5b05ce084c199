import { shortPath } from "@/components/site/addresses";
import type { Article, Calendar, LiveEntry } from "@/db/types";
import { Entry } from "./entry";
import { liveMessages as say } from "./messages";

export type OlderEntriesProps = {
  article: Article;
  page: { rows: LiveEntry[]; before: number | null };
  calendar: Calendar;
};

/** The earlier hours of a long coverage. */
export function OlderEntries({ article, page, calendar }: OlderEntriesProps) {
  const path = shortPath(article);
  return (
    <div className="article-page">
      <article className="article live">
        <header className="article-head">
          <p className="kicker">{say.title}</p>
          <h1>
            <a href={path}>{article.headline}</a>
          </h1>
        </header>
        <div className="live-entries">
          {page.rows.length === 0 ? <p className="empty">{say.empty}</p> : null}
          {page.rows.map((entry) => (
            <Entry key={entry.id} entry={entry} articleId={article.id} calendar={calendar} />
          ))}
        </div>
        <nav className="pager" aria-label={say.entries}>
          <a href={path}>{say.newest}</a>
          {page.before ? (
            <a className="more" href={`${path}?before=${page.before}`} rel="next">
              {say.older}
            </a>
          ) : null}
        </nav>
      </article>
    </div>
  );
}
