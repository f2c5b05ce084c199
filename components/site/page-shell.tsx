import type { ReactNode } from "react";
import { Colophon } from "@/components/site/colophon";
import { Icons } from "@/components/site/icons";
import { Masthead } from "@/components/site/masthead";
import { siteMessages } from "@/components/site/messages";
import type { House, SectionRef } from "@/db/types";

export interface PageShellProps {
  house: House;
  sections: SectionRef[];
  children: ReactNode;
  /** A section's slug, or `front`. */
  current?: string;
  pages?: readonly { slug: string; title: string }[];
}

/** The frame of every reader page. */
export function PageShell({ house, sections, children, current, pages }: PageShellProps) {
  return (
    <>
      <Icons />
      <a className="skip" href="#content">
        {siteMessages.skip}
      </a>
      <Masthead house={house} sections={sections} current={current} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Colophon house={house} sections={sections} pages={pages} />
    </>
  );
}
