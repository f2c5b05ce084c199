import { articlePath, litePath } from "@/components/site/addresses";
import { siteMessages } from "@/components/site/messages";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";

interface LiteCardsProps {
  cards: ArticleCard[];
  calendar: Calendar;
  level?: 2 | 3;
}

export function LiteCards({ cards, calendar, level = 2 }: LiteCardsProps) {
  const Headline: `h${2 | 3}` = `h${level}`;
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.id}>
          <Headline>
            <a href={litePath(articlePath(card))}>{card.headline}</a>
          </Headline>
          <small>
            {card.isLive ? <b>{siteMessages.live} · </b> : null}
            {card.section.name} · <When date={card.publishedAt} calendar={calendar} style="date-time" />
          </small>
        </li>
      ))}
    </ul>
  );
}
