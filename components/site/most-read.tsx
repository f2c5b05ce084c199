import { articlePath } from "@/components/site/addresses";
import { siteMessages } from "@/components/site/messages";
import { SectionHead } from "@/components/site/section-head";
import type { ArticleCard } from "@/db/types";

/** What readers read most, first the most. */
export function MostRead({ title = "", cards }: { title?: string; cards: ArticleCard[] }) {
  return (
    <section className="most-read" aria-labelledby="most-read">
      <SectionHead id="most-read" title={title || siteMessages.mostRead} />
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <h3 className="headline">
              <a href={articlePath(card)}>{card.headline}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
