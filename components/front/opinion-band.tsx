import { frontMessages } from "@/components/front/messages";
import { articlePath } from "@/components/site/addresses";
import { Picture } from "@/components/site/picture";
import { SectionHead } from "@/components/site/section-head";
import type { OpinionCard } from "@/db/types";

/** Opinion is set apart: who speaks comes before what is said. */
export function OpinionBand({ title, cards }: { title: string; cards: OpinionCard[] }) {
  return (
    <section className="opinion" aria-labelledby="opinion">
      <SectionHead id="opinion" title={title || frontMessages.opinion} href="/section/opinion" />
      <div className="cards">
        {cards.map((card) => (
          <OpinionPiece key={card.id} card={card} />
        ))}
      </div>
    </section>
  );
}

function OpinionPiece({ card }: { card: OpinionCard }) {
  const portrait = card.authors[0]?.picture ?? null;
  return (
    <article className="card piece">
      {portrait ? <Picture picture={portrait} sizes="5rem" upTo={320} ratio="square" decorative /> : null}
      <div className="words">
        <p className="author">{card.authors.map((author) => author.name).join("، ")}</p>
        <h3 className="headline">
          <a href={articlePath(card)}>{card.headline}</a>
        </h3>
        {card.standfirst ? <p className="standfirst">{card.standfirst}</p> : null}
      </div>
    </article>
  );
}
