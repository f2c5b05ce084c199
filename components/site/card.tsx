import { articlePath } from "@/components/site/addresses";
import { Picture } from "@/components/site/picture";
import { When } from "@/components/site/when";
import type { ArticleCard, Calendar } from "@/db/types";

export interface CardProps {
  card: ArticleCard;
  calendar: Calendar;
  /** How much room it has: a lead, a second, one of a row, a row with a small picture, or words only. */
  size?: "lead" | "second" | "column" | "row" | "brief";
  level?: 2 | 3;
  sizes?: string;
  upTo?: number;
  priority?: boolean;
}

const withStandfirst = new Set(["lead", "second", "row"]);
const ratios = { lead: "photo", second: "wide", column: "photo", row: "photo", brief: "photo" } as const;

/** An article on the front or in a list; the headline is its only link. */
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
  const picture = size === "brief" ? null : card.picture;
  return (
    <article className={`card ${size}${picture ? "" : " plain"}`}>
      {picture ? (
        <Picture
          picture={picture}
          sizes={sizes}
          upTo={upTo}
          ratio={ratios[size]}
          priority={priority}
          decorative
        />
      ) : null}
      <div className="words">
        <Headline className="headline">
          {card.kicker ? <span className="kicker">{card.kicker}</span> : null}
          <a href={articlePath(card)}>{card.headline}</a>
        </Headline>
        {card.standfirst && withStandfirst.has(size) ? <p className="standfirst">{card.standfirst}</p> : null}
        <p className="stamp">
          <When date={card.publishedAt} calendar={calendar} relative />
        </p>
      </div>
    </article>
  );
}
