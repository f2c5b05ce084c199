import { sectionPath } from "@/components/site/addresses";
import { Card } from "@/components/site/card";
import { SectionHead } from "@/components/site/section-head";
import type { ArticleCard, Calendar, SectionRef } from "@/db/types";

export interface SectionBlockProps {
  section: SectionRef;
  cards: ArticleCard[];
  calendar: Calendar;
}

export function SectionBlock({ section, cards, calendar }: SectionBlockProps) {
  const id = `section-${section.id}`;
  return (
    <section className="block" aria-labelledby={id}>
      <SectionHead id={id} title={section.name} href={sectionPath(section)} />
      <div className="columns">
        {cards.map((card) => (
          <Card key={card.id} card={card} calendar={calendar} sizes="(min-width: 48rem) 25vw, 100vw" />
        ))}
      </div>
    </section>
  );
}
