import { frontMessages } from "@/components/front/messages";
import { articlePath } from "@/components/site/addresses";
import { LiveBadge } from "@/components/site/live-badge";
import { Picture } from "@/components/site/picture";
import { SectionHead } from "@/components/site/section-head";
import type { PicturesCard } from "@/db/types";

/** Stories one looks at: a row that a thumb moves along on a phone. */
export function PicturesBand({ title, cards }: { title: string; cards: PicturesCard[] }) {
  return (
    <section className="pictures" aria-labelledby="pictures">
      <SectionHead id="pictures" title={title || frontMessages.pictures} />
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <article className="card look">
              {card.picture ? (
                <Picture
                  picture={card.picture}
                  sizes="(min-width: 64rem) 19rem, (min-width: 40rem) 45vw, 72vw"
                  upTo={640}
                  ratio="photo"
                  decorative
                />
              ) : null}
              <div className="words">
                <LiveBadge isLive={card.isLive} />
                <p className={`kind ${card.shows}`}>{frontMessages[card.shows]}</p>
                <h3 className="headline">
                  <a href={articlePath(card)}>{card.headline}</a>
                </h3>
              </div>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
