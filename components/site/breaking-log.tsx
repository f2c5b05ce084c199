import { articlePath } from "@/components/site/addresses";
import { ListTitle } from "@/components/site/list-title";
import { breakingMessages as say, siteMessages } from "@/components/site/messages";
import { When } from "@/components/site/when";
import type { BreakingLine, Calendar } from "@/db/types";

export interface BreakingLogProps {
  rows: (BreakingLine & { endedAt: Date | null })[];
  calendar: Calendar;
  olderHref?: string;
}

/** Every breaking line there was, newest first; the one that stands now says so. */
export function BreakingLog({ rows, calendar, olderHref }: BreakingLogProps) {
  return (
    <div className="breaking-log">
      <ListTitle title={say.title} lead={say.lead} />
      {rows.length === 0 ? <p className="empty">{say.empty}</p> : null}
      <ol>
        {rows.map(({ id, text, article, launchedAt, endedAt }) => (
          <li key={id} data-line={id}>
            <p className="stamp">
              {endedAt ? null : <strong>{say.now} </strong>}
              <When date={launchedAt} calendar={calendar} style="date-time" />
            </p>
            <h2 className="headline">{article ? <a href={articlePath(article)}>{text}</a> : text}</h2>
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
