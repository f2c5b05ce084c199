import { frontMessages } from "@/components/front/messages";
import { articlePath } from "@/components/site/addresses";
import { SectionHead } from "@/components/site/section-head";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";

/** What came last, in order of the clock. */
export function LatestRail({ cards, calendar }: { cards: ArticleCard[]; calendar: Calendar }) {
  if (cards.length === 0) return null;
  return (
    <section className="latest" aria-labelledby="latest">
      <SectionHead id="latest" title={frontMessages.latest} />
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <When date={card.publishedAt} calendar={calendar} relative />
            <a href={articlePath(card)}>{card.headline}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
