import { sectionPath } from "@/components/site/addresses";
import { siteMessages } from "@/components/site/messages";
import type { SectionRef } from "@/db/types";

export function SectionNav({ sections, current }: { sections: SectionRef[]; current?: string }) {
  return (
    <nav className="sections" aria-label={siteMessages.sections}>
      <ul>
        <li>
          <a href="/" aria-current={current === "front" ? "page" : undefined}>
            {siteMessages.home}
          </a>
        </li>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={sectionPath(section)} aria-current={current === section.slug ? "page" : undefined}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
