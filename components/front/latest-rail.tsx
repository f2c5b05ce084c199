import { frontMessages } from "@/components/front/messages";
import { articlePath } from "@/components/site/addresses";
import { LiveBadge } from "@/components/site/live-badge";
import { SectionHead } from "@/components/site/section-head";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";

/** What came last, strung along the obelisk. */
export function LatestRail({ cards, calendar }: { cards: ArticleCard[]; calendar: Calendar }) {
  if (cards.length === 0) return null;
  return (
    <section className="latest" aria-labelledby="latest">
      <SectionHead id="latest" title={frontMessages.latest} />
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <p className="stamp">
              <When date={card.publishedAt} calendar={calendar} relative />
            </p>
            <LiveBadge isLive={card.isLive} />
            <h3 className="headline">
              <a href={articlePath(card)}>{card.headline}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
