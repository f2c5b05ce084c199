import { Card } from "@/components/site/card";
import { siteMessages } from "@/components/site/messages";
import { Picture } from "@/components/site/picture";
import type { ArticleCard, AuthorLink, House, ListPage as Page, Picture as PictureRow } from "@/db/types";

export interface ListPageProps {
  house: House;
  heading: string;
  /** «قسم»، «وسم»، «كاتب» above the heading. */
  kicker?: string;
  description?: string;
  /** An author's page shows who it is. */
  portrait?: PictureRow | null;
  /** Where else an author is found. */
  links?: AuthorLink[];
  page: Page<ArticleCard>;
  olderHref?: string;
  feedHref?: string;
}

/** A section, a tag, an author: the newest first, the older ones behind one link. */
export function ListPage(props: ListPageProps) {
  const { house, page, olderHref, feedHref } = props;
  const [first, ...others] = page.rows;
  return (
    <div className="list-page">
      <ListHead {...props} />
      {first ? (
        <Card card={first} calendar={house.calendar} size="lead" level={2} sizes={leadSizes} priority />
      ) : (
        <p className="empty">{siteMessages.empty}</p>
      )}
      <div className="rows">
        {others.map((card) => (
          <Card
            key={card.id}
            card={card}
            calendar={house.calendar}
            size="row"
            level={2}
            sizes={rowSizes}
            upTo={640}
          />
        ))}
      </div>
      <nav className="pager" aria-label={siteMessages.pager}>
        {olderHref ? (
          <a className="more" href={olderHref} rel="next">
            {siteMessages.older}
          </a>
        ) : null}
        {feedHref ? (
          <a className="feed" href={feedHref}>
            {siteMessages.sectionFeed}
          </a>
        ) : null}
      </nav>
    </div>
  );
}

const leadSizes = "(min-width: 64rem) 40rem, (max-width: 30rem) 88vw, 100vw";
const rowSizes = "(min-width: 48rem) 15rem, 34vw";

function ListHead({ heading, kicker, description, portrait, links = [] }: ListPageProps) {
  return (
    <header className="list-head">
      {portrait ? <Picture picture={portrait} sizes="7rem" upTo={320} ratio="square" decorative /> : null}
      <div>
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1>{heading}</h1>
        {description ? <p className="description">{description}</p> : null}
        {links.length > 0 ? (
          <ul className="elsewhere">
            {links.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="me noopener">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </header>
  );
}
