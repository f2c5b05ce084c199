import { searchMessages as say } from "@/components/site/messages";
import { SearchForm } from "@/components/site/search-form";
import { SearchHelp } from "@/components/site/search-help";
import { type SearchHit, SearchHits } from "@/components/site/search-hits";
import { SearchPager } from "@/components/site/search-pager";
import { type SearchAsked, searchPath } from "@/components/site/search-path";
import type { ArticleCard, Calendar, SectionRef } from "@/db/types";
import { writeDigits } from "@/newsroom/arabic/digits";
import { plural } from "@/newsroom/arabic/plural";

export interface SearchPageProps {
  asked: SearchAsked;
  sections: SectionRef[];
  author?: string | undefined;
  calendar: Calendar;
  found: {
    hits: SearchHit[];
    count: number;
    /** The day before which there is more than could be ranked. */
    olderThan: string | null;
    page: number;
    pages: number;
    corrected: string | null;
    isLoose: boolean;
  };
  /** Shown where nothing was asked or found. */
  latest: ArticleCard[];
}

export function SearchPage(props: SearchPageProps) {
  const { asked, sections, author, calendar, found, latest } = props;
  const hasAsked = asked.q.trim() !== "";
  return (
    <div className="search-page">
      <h1 className="search-title">{say.title}</h1>
      <SearchForm asked={asked} sections={sections} author={author} />
      {hasAsked ? <Outcome {...props} /> : null}
      {found.hits.length > 0 ? (
        <>
          <SearchHits hits={found.hits} calendar={calendar} />
          <SearchPager asked={asked} {...found} digits={calendar.digits} />
        </>
      ) : (
        <SearchHelp sections={sections} latest={latest} calendar={calendar} hasAsked={hasAsked} />
      )}
    </div>
  );
}

/** What became of the question, in one line. */
function Outcome({ asked, found, calendar }: SearchPageProps) {
  const q = asked.q.trim();
  if (found.hits.length === 0) return <p className="search-outcome">{say.nothingFor(q)}</p>;
  const counted = writeDigits(plural(found.count, say.count), calendar.digits);
  return (
    <div className="search-outcome">
      <p>{found.olderThan ? say.more(counted) : counted}</p>
      {found.corrected ? (
        <p>
          {say.corrected}{" "}
          <a href={searchPath({ ...asked, q: found.corrected, page: 1 })}>{found.corrected}</a>
        </p>
      ) : null}
      {found.isLoose ? <p>{say.loose}</p> : null}
    </div>
  );
}
