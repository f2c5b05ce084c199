import { articleMessages as say } from "@/components/article/messages";
import { Card } from "@/components/site/card";
import { SectionHead } from "@/components/site/section-head";
import type { ArticleCard, Calendar } from "@/db/types";

interface MoreArticlesProps {
  cards: ArticleCard[];
  calendar: Calendar;
}

export function MoreArticles({ cards, calendar }: MoreArticlesProps) {
  if (cards.length === 0) return null;
  return (
    <aside className="more-articles" aria-labelledby="more">
      <SectionHead id="more" title={say.more} />
      {cards.map((card) => (
        <Card key={card.id} card={card} calendar={calendar} size="row" level={3} sizes="7rem" upTo={320} />
      ))}
    </aside>
  );
}
