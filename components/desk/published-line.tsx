import type { ArticleCard, Calendar } from "@/db/types";
import { When } from "./when";

/** What readers got last: leads to the article as they see it. */
export function PublishedLine({ card, now, calendar }: { card: ArticleCard; now: Date; calendar: Calendar }) {
  return (
    <li className="relative px-3 py-2 hover:bg-wash sm:px-4">
      <a href={`/news/${card.id}`} className="block leading-normal after:absolute after:inset-0">
        {card.headline}
      </a>
      <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        <span>{card.section.name}</span>
        <When date={card.publishedAt} now={now} calendar={calendar} />
      </p>
    </li>
  );
}
