import { articlePath } from "@/components/site/addresses";
import { ListTitle } from "@/components/site/list-title";
import { correctionsMessages as say, siteMessages } from "@/components/site/messages";
import { When } from "@/components/site/when";
import type { Calendar } from "@/db/types";

export interface CorrectionsLogProps {
  rows: { id: number; note: string; at: Date; article: { id: number; slug: string; headline: string } }[];
  calendar: Calendar;
  olderHref?: string;
}

/** What we got wrong and put right, newest first, each under the article it belongs to. */
export function CorrectionsLog({ rows, calendar, olderHref }: CorrectionsLogProps) {
  return (
    <div className="corrections-log">
      <ListTitle title={say.title} lead={say.lead} />
      {rows.length === 0 ? <p className="empty">{say.empty}</p> : null}
      <ol>
        {rows.map(({ id, note, at, article }) => (
          <li key={id}>
            <p className="stamp">
              <When date={at} calendar={calendar} />
            </p>
            <p className="note">{note}</p>
            <p className="of">
              {say.of} <a href={articlePath(article)}>{article.headline}</a>
            </p>
          </li>
        ))}
      </ol>
      {olderHref ? (
        <nav className="pager" aria-label={siteMessages.pager}>
          <a className="more" href={olderHref} rel="next">
            {say.older}
          </a>
        </nav>
      ) : null}
    </div>
  );
}
