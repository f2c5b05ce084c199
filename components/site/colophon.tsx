import {
  ARCHIVE_PATH,
  BREAKING_PATH,
  CORRECTIONS_PATH,
  litePath,
  pagePath,
  SAVED_PATH,
  sectionPath,
} from "@/components/site/addresses";
import {
  archiveMessages,
  breakingMessages,
  correctionsMessages,
  keptMessages,
  siteMessages,
  standingPages,
} from "@/components/site/messages";
import { Obelisk } from "@/components/site/obelisk";
import type { House, SectionRef } from "@/db/types";

export interface ColophonProps {
  house: House;
  sections: SectionRef[];
  pages?: readonly { slug: string; title: string }[];
}

/** The foot of every reader page. */
export function Colophon({ house, sections, pages = standingPages }: ColophonProps) {
  const contact = house.contactEmail
    ? [{ href: `mailto:${house.contactEmail}`, text: siteMessages.contact }]
    : [];
  return (
    <footer className="colophon">
      <LinkList
        id="foot-sections"
        title={siteMessages.allSections}
        links={sections.map((section) => ({ href: sectionPath(section), text: section.name }))}
      />
      <LinkList
        id="foot-pages"
        title={siteMessages.house}
        links={[
          ...pages.map((page) => ({ href: pagePath(page), text: page.title })),
          { href: CORRECTIONS_PATH, text: correctionsMessages.title },
          { href: BREAKING_PATH, text: breakingMessages.past },
          { href: ARCHIVE_PATH, text: archiveMessages.title },
          { href: SAVED_PATH, text: keptMessages.savedTitle },
          ...contact,
        ]}
      />
      <LinkList
        id="foot-follow"
        title={siteMessages.follow}
        links={[
          ...house.social.map((account) => ({ href: account.url, text: account.name })),
          { href: "/feed.xml", text: siteMessages.feed },
          { href: litePath("/"), text: siteMessages.lite, isLite: true },
        ]}
      />
      <div className="colophon-name">
        <Obelisk className="obelisk" />
        <p className="name">{house.name}</p>
        <p className="motto">{house.motto}</p>
        <p className="description">{house.description}</p>
      </div>
    </footer>
  );
}

type LinkListProps = { id: string; title: string; links: { href: string; text: string; isLite?: boolean }[] };

function LinkList({ id, title, links }: LinkListProps) {
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} data-lite={link.isLite ? "" : undefined}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
