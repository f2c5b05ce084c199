import { LiteCards } from "@/components/lite/lite-cards";
import { siteMessages as say } from "@/components/site/messages";
import type { ArticleCard, Calendar, ListPage } from "@/db/types";

interface LiteListProps {
  heading: string;
  page: ListPage<ArticleCard>;
  calendar: Calendar;
  olderHref?: string | undefined;
}

export function LiteList({ heading, page, calendar, olderHref }: LiteListProps) {
  return (
    <>
      <h1>{heading}</h1>
      {page.rows.length === 0 ? <p>{say.empty}</p> : <LiteCards cards={page.rows} calendar={calendar} />}
      {olderHref ? (
        <p>
          <a href={olderHref} rel="next">
            {say.older}
          </a>
        </p>
      ) : null}
    </>
  );
}
