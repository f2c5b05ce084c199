import { Picture } from "@/components/site/picture";
import { When } from "@/components/site/when";
import type { Calendar, LiveEntry } from "@/db/types";
import { renderBody } from "@/newsroom/body/render-react";
import { liveMessages as say } from "./messages";

export type EntryProps = { entry: LiveEntry; articleId: number; calendar: Calendar; isAtTop?: boolean };

const nothingElse = { pictures: new Map(), related: new Map(), printPicture: () => null };

/** One entry of a coverage: its time leads to itself. */
export function Entry({ entry, articleId, calendar, isAtTop = false }: EntryProps) {
  const { id, headline, body, picture, at, correctedAt, isKey } = entry;
  const name = isAtTop ? `pinned-${id}` : `entry-${id}`;
  return (
    <article id={name} className={`live-entry${isKey ? " key" : ""}`} data-entry={isAtTop ? undefined : id}>
      <header>
        <a href={`/news/${articleId}#${name}`}>
          <span className="hidden-text">{say.link} </span>
          <When date={at} calendar={calendar} style="time" />
        </a>
        {isAtTop ? <span className="live-mark">{say.pinned}</span> : null}
        {isKey ? <span className="live-mark">{say.key}</span> : null}
        <span className="live-day">
          <When date={at} calendar={calendar} />
        </span>
      </header>
      {headline ? <h3>{headline}</h3> : null}
      <div className="story-body">{renderBody(body, nothingElse)}</div>
      {picture ? (
        <figure>
          <Picture picture={picture} sizes="(min-width: 44rem) 36rem, 100vw" upTo={960} ratio="own" />
          {picture.caption || picture.credit ? (
            <figcaption>{[picture.caption, picture.credit].filter(Boolean).join(" · ")}</figcaption>
          ) : null}
        </figure>
      ) : null}
      {correctedAt ? (
        <p className="live-corrected">
          {say.corrected} <When date={correctedAt} calendar={calendar} style="date-time" />
        </p>
      ) : null}
    </article>
  );
}
