import { articlePath } from "@/components/site/addresses";
import { LiveBadge } from "@/components/site/live-badge";
import { Marked } from "@/components/site/marked";
import { Picture } from "@/components/site/picture";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";
import type { MarkedText } from "@/newsroom/arabic/mark-words";

export type SearchHit = { card: ArticleCard; headline: MarkedText; snippet: MarkedText };

/** What was found, the nearest first. */
export function SearchHits({ hits, calendar }: { hits: SearchHit[]; calendar: Calendar }) {
  return (
    <ol className="rows hits">
      {hits.map(({ card, headline, snippet }) => (
        <li key={card.id}>
          <article className={card.picture ? "card row" : "card row plain"}>
            {card.picture ? (
              <Picture picture={card.picture} sizes="(min-width: 48rem) 15rem, 34vw" upTo={320} decorative />
            ) : null}
            <div className="words">
              <LiveBadge isLive={card.isLive} />
              <p className="kicker">{card.section.name}</p>
              <h2 className="headline">
                <a href={articlePath(card)}>
                  <Marked text={headline} />
                </a>
              </h2>
              <p className="snippet">
                <Marked text={snippet} />
              </p>
              <p className="stamp">
                <When date={card.publishedAt} calendar={calendar} />
              </p>
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}
