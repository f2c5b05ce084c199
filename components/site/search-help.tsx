import { sectionPath } from "@/components/site/addresses";
import { Card } from "@/components/site/card";
import { searchMessages as say } from "@/components/site/messages";
import type { ArticleCard, Calendar, SectionRef } from "@/db/types";

export interface SearchHelpProps {
  sections: SectionRef[];
  latest: ArticleCard[];
  calendar: Calendar;
  /** Something was asked, and nothing found. */
  hasAsked: boolean;
}

/** Where to go on from an empty page. */
export function SearchHelp({ sections, latest, calendar, hasAsked }: SearchHelpProps) {
  return (
    <div className="search-help">
      {hasAsked ? (
        <ul className="search-advice">
          {say.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="search-hint">{say.hint}</p>
      )}
      <h2>{say.sections}</h2>
      <ul className="search-sections">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={sectionPath(section)}>{section.name}</a>
          </li>
        ))}
      </ul>
      <h2>{say.latest}</h2>
      <div className="rows">
        {latest.map((card) => (
          <Card
            key={card.id}
            card={card}
            calendar={calendar}
            size="row"
            sizes="(min-width: 48rem) 15rem, 34vw"
            upTo={320}
          />
        ))}
      </div>
    </div>
  );
}
