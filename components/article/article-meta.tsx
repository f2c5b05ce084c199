import { articleMessages as say } from "@/components/article/messages";
import { readingTime } from "@/components/article/reading-time";
import { authorPath, shortPath } from "@/components/site/addresses";
import { When } from "@/components/site/when";
import type { Article, AuthorCard, Calendar } from "@/db/types";

interface ArticleMetaProps {
  article: Article;
  calendar: Calendar;
  /** The absolute short link. */
  address: string;
}

/** Who signs it, when it appeared and last changed, how long it takes to read. */
export function ArticleMeta({ article, calendar, address }: ArticleMetaProps) {
  return (
    <div className="article-meta">
      <Byline authors={article.authors} />
      <p className="dates">
        <When date={article.publishedAt} calendar={calendar} style="date-time" />
      </p>
      {article.updatedAt ? (
        <p className="dates updated">
          {say.updated} <When date={article.updatedAt} calendar={calendar} style="date-time" />
        </p>
      ) : null}
      <p className="dates">{readingTime(article.plainText, calendar.digits)}</p>
      <ReadingTools address={address} path={shortPath(article)} />
    </div>
  );
}

function Byline({ authors }: { authors: AuthorCard[] }) {
  if (authors.length === 0) return null;
  return (
    <p className="byline">
      {authors.map((author, at) => (
        <span key={author.id}>
          {at > 0 ? say.and : null}
          {author.isHidden ? (
            author.name
          ) : (
            <a href={authorPath(author)} rel="author">
              {author.name}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

/** Shown by the reader's script, which makes them work. */
function ReadingTools({ address, path }: { address: string; path: string }) {
  return (
    <div className="reading-tools" data-reading-tools hidden>
      <button type="button" data-text-step="1">
        <span aria-hidden="true">{say.letter}+</span>
        <span className="hidden-text">{say.larger}</span>
      </button>
      <button type="button" data-text-step="-1">
        <span aria-hidden="true">{say.letter}−</span>
        <span className="hidden-text">{say.smaller}</span>
      </button>
      <button type="button" data-listen data-pause={say.pause} data-resume={say.resume} hidden>
        {say.listen}
      </button>
      <button type="button" data-listen-stop hidden>
        {say.stop}
      </button>
      <button type="button" data-save={path} data-done={say.saved} hidden>
        {say.save}
      </button>
      <button type="button" data-share={address} hidden>
        {say.shareNow}
      </button>
    </div>
  );
}
