import { shortPath } from "@/components/site/addresses";
import { siteMessages } from "@/components/site/messages";
import { When } from "@/components/site/when";
import type { Article, Calendar, LiveCoverage } from "@/db/types";
import { Entry } from "./entry";
import { liveMessages as say } from "./messages";

export type CoverageProps = { coverage: LiveCoverage; article: Article; calendar: Calendar };

/** Where the newest entries begin. */
const LIVE = "live";

/** The way past the text to what is new, for whoever knows the text already. */
export const LiveJump = ({ article }: { article: Article }) => (
  <div className="live-jump">
    <span className="live-badge">{siteMessages.live}</span>
    <a href={`${shortPath(article)}#${LIVE}`}>{say.jump}</a>
  </div>
);

/** What is told live under an article, complete without script; with it the new entries come by themselves. */
export function Coverage({ coverage, article, calendar }: CoverageProps) {
  const { isOpen, version, updatedAt, pinned, keys, entries, before } = coverage;
  const path = shortPath(article);
  return (
    <section
      className="live"
      id={LIVE}
      aria-label={say.title}
      data-live={isOpen ? article.id : undefined}
      data-change={version}
    >
      <header className="live-head">
        <p className={isOpen ? "live-badge" : "live-badge ended"}>{isOpen ? siteMessages.live : say.ended}</p>
        <p className="live-updated">
          {say.updated} <When date={updatedAt} calendar={calendar} style="date-time" />
        </p>
      </header>
      {keys.length > 0 ? (
        <section className="live-keys" aria-label={say.keys}>
          <h2>{say.keys}</h2>
          <ul>
            {keys.map((key) => (
              <li key={key.id}>
                <When date={key.at} calendar={calendar} style="time" />{" "}
                <a href={`${path}#entry-${key.id}`}>{key.headline}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {pinned ? (
        <div className="live-pinned">
          <Entry entry={pinned} articleId={article.id} calendar={calendar} isAtTop />
        </div>
      ) : null}
      <div role="status" aria-live="polite" data-live-news />
      <div className="live-entries" data-live-entries>
        <h2 className="hidden-text">{say.entries}</h2>
        {entries.length === 0 ? <p className="empty">{say.empty}</p> : null}
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} articleId={article.id} calendar={calendar} />
        ))}
      </div>
      {before ? (
        <nav className="pager" aria-label={say.entries}>
          <a className="more" href={`${path}?before=${before}`} rel="next">
            {say.older}
          </a>
        </nav>
      ) : null}
    </section>
  );
}
