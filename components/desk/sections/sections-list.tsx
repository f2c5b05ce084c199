"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { sectionsMessages as say } from "./messages";
import { SectionDialog } from "./section-dialog";
import { SectionLine } from "./section-line";
import { SlugDialog } from "./slug-dialog";
import type { DeskName, SectionActs, SectionRow } from "./types";

export type SectionsListProps = { sections: SectionRow[]; desks: DeskName[]; acts: SectionActs };

type Asked = { kind: "edit"; section: SectionRow | null } | { kind: "slug"; section: SectionRow } | null;

/** The sections in the order of the masthead. */
export function SectionsList({ sections, desks, acts }: SectionsListProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const deskName = new Map(desks.map(({ id, name }) => [id, name]));
  return (
    <section aria-label={say.kinds.sections}>
      <button
        type="button"
        className="button primary mb-3"
        onClick={() => setAsked({ kind: "edit", section: null })}
      >
        <Plus size={16} aria-hidden="true" />
        {say.add}
      </button>
      <ol className="divide-y divide-hair rounded-lg border border-hair bg-raised">
        {sections.map((section, at) => (
          <SectionLine
            key={section.id}
            section={section}
            desk={deskName.get(section.deskId) ?? ""}
            isFirst={at === 0}
            isLast={at === sections.length - 1}
            move={acts.move}
            onEdit={() => setAsked({ kind: "edit", section })}
            onSlug={() => setAsked({ kind: "slug", section })}
          />
        ))}
      </ol>
      {asked?.kind === "edit" ? (
        <SectionDialog section={asked.section} desks={desks} save={acts.save} onClose={close} />
      ) : null}
      {asked?.kind === "slug" ? (
        <SlugDialog area="section" of={asked.section} changeSlug={acts.changeSlug} onClose={close} />
      ) : null}
    </section>
  );
}
