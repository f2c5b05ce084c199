import type { ReactNode } from "react";
import { BreakingStrip } from "@/components/site/breaking-strip";
import { Colophon } from "@/components/site/colophon";
import { Icons } from "@/components/site/icons";
import { Masthead } from "@/components/site/masthead";
import { siteMessages } from "@/components/site/messages";
import type { BreakingLine, House, SectionRef } from "@/db/types";

export interface PageShellProps {
  house: House;
  sections: SectionRef[];
  children: ReactNode;
  /** A section's slug, or `front`. */
  current?: string;
  pages?: readonly { slug: string; title: string }[];
  /** Pages that are made anew for each line carry it; the others ask for it while they are read. */
  breaking?: BreakingLine | null | undefined;
}

/** The frame of every reader page. */
export function PageShell({ house, sections, children, current, pages, breaking }: PageShellProps) {
  return (
    <>
      <Icons />
      <a className="skip" href="#content">
        {siteMessages.skip}
      </a>
      <Masthead house={house} sections={sections} current={current} />
      {current === "breaking" ? null : <BreakingStrip line={breaking} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Colophon house={house} sections={sections} pages={pages} />
    </>
  );
}
