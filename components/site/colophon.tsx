import { pagePath, sectionPath } from "@/components/site/addresses";
import { siteMessages, standingPages } from "@/components/site/messages";
import { Obelisk } from "@/components/site/obelisk";
import type { House, SectionRef } from "@/db/types";

export interface ColophonProps {
  house: House;
  sections: SectionRef[];
  pages?: readonly { slug: string; title: string }[];
}

/** The foot of every reader page. */
export function Colophon({ house, sections, pages = standingPages }: ColophonProps) {
  return (
    <footer className="colophon">
      <div className="colophon-name">
        <Obelisk className="obelisk" />
        <p className="name">{house.name}</p>
        <p className="motto">{house.motto}</p>
        <p className="description">{house.description}</p>
      </div>
      <LinkList
        title={siteMessages.sections}
        links={sections.map((section) => ({ href: sectionPath(section), text: section.name }))}
      />
      <LinkList
        title={house.name}
        links={pages.map((page) => ({ href: pagePath(page), text: page.title }))}
      />
      <LinkList
        title={siteMessages.follow}
        links={[
          { href: "/feed.xml", text: siteMessages.feed },
          ...house.social.map((account) => ({ href: account.url, text: account.name })),
          { href: `mailto:${house.contactEmail}`, text: siteMessages.contact },
        ]}
      />
      <p className="small">{house.disclaimer}</p>
    </footer>
  );
}

function LinkList({ title, links }: { title: string; links: { href: string; text: string }[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
