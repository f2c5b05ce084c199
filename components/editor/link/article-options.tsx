import { linkMessages as say } from "./messages";

export type OwnArticle = { id: number; headline: string; section: string; path: string };

export type ArticleOptionsProps = {
  id: string;
  articles: OwnArticle[];
  /** −1 while none is chosen. */
  at: number;
  onChoose: (article: OwnArticle) => void;
};

/** Under the field, which keeps the focus. */
export function ArticleOptions({ id, articles, at, onChoose }: ArticleOptionsProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={say.articles}
      hidden={articles.length === 0}
      className="mt-1 max-h-64 overflow-y-auto rounded-md border border-hair py-1"
    >
      {articles.map((article, index) => (
        <div
          key={article.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(article)}
          onKeyDown={() => {}}
          className="flex items-baseline gap-3 px-3 py-1.5 hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
        >
          <span className="min-w-0 flex-1">{article.headline}</span>
          <span className="shrink-0 text-[0.8125rem] opacity-75">{article.section}</span>
        </div>
      ))}
    </div>
  );
}
