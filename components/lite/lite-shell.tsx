import type { ReactNode } from "react";
import { litePath, sectionPath } from "@/components/site/addresses";
import { Icons } from "@/components/site/icons";
import { siteMessages as say } from "@/components/site/messages";
import type { House, SectionRef } from "@/db/types";

export interface LiteShellProps {
  house: House;
  sections: SectionRef[];
  /** The page in full. */
  fullHref: string;
  children: ReactNode;
}

/** The frame of a light page: words and links, in the faces the device has. */
export function LiteShell({ house, sections, fullHref, children }: LiteShellProps) {
  return (
    <>
      <Icons />
      <header>
        <a className="name" href={litePath("/")}>
          {house.name}
        </a>{" "}
        <a href={fullHref}>{say.full}</a>
      </header>
      <main>{children}</main>
      <footer>
        <nav aria-label={say.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={litePath(sectionPath(section))}>{section.name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {house.name}: {house.motto}
        </p>
      </footer>
    </>
  );
}
