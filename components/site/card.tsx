import { articlePath } from "@/components/site/addresses";
import { LiveBadge } from "@/components/site/live-badge";
import { Picture } from "@/components/site/picture";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";

/** How much room a card has, and so what it shows. */
const shapes = {
  lead: { ratio: "photo", standfirst: true, stamp: true },
  second: { ratio: "wide", standfirst: true, stamp: true },
  column: { ratio: "photo", standfirst: true, stamp: false },
  row: { ratio: "photo", standfirst: true, stamp: true },
  brief: { ratio: null, standfirst: false, stamp: false },
} as const;

export interface CardProps {
  card: ArticleCard;
  calendar: Calendar;
  size?: keyof typeof shapes;
  level?: 2 | 3;
  /** As in `<img sizes>`. */
  sizes?: string;
  upTo?: number;
  priority?: boolean;
}

/** An article on the front or in a list; its headline is its only link. */
export function Card({
  card,
  calendar,
  size = "column",
  level = 3,
  sizes = "100vw",
  upTo,
  priority,
}: CardProps) {
  const Headline: `h${2 | 3}` = `h${level}`;
  const { ratio, standfirst, stamp } = shapes[size];
  const picture = ratio && card.picture;
  return (
    <article className={picture ? `card ${size}` : `card ${size} plain`}>
      {picture ? (
        <Picture picture={picture} sizes={sizes} upTo={upTo} ratio={ratio} priority={priority} decorative />
      ) : null}
      <div className="words">
        <LiveBadge isLive={card.isLive} />
        {card.kicker ? <p className="kicker">{card.kicker}</p> : null}
        <Headline className="headline">
          <a href={articlePath(card)}>{card.headline}</a>
        </Headline>
        {standfirst && card.standfirst ? <p className="standfirst">{card.standfirst}</p> : null}
        {stamp ? (
          <p className="stamp">
            <When date={card.publishedAt} calendar={calendar} relative />
          </p>
        ) : null}
      </div>
    </article>
  );
}
