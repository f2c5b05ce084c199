"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { CheckDialog } from "./check-dialog";
import { CheckLine } from "./check-line";
import { checklistMessages as say } from "./messages";
import type { ChecklistActs, ChecklistItem, SectionName } from "./types";

export type ChecklistScreenProps = {
  items: ChecklistItem[];
  sections: SectionName[];
  acts: ChecklistActs;
};

type Editing = { item: ChecklistItem | null; sectionId: number | null };

/** What is checked before approval, section by section, kept by the chief. */
export function ChecklistScreen({ items, sections, acts }: ChecklistScreenProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const groups = [{ id: null, name: say.everySection }, ...sections];
  const removed = items.filter(({ isActive }) => !isActive);
  const edit = (item: ChecklistItem) => setEditing({ item, sectionId: item.sectionId });
  return (
    <div className="max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl font-bold">{say.title}</h1>
          <p className="text-soft">{say.lead}</p>
        </div>
        <Link href="/desk/style" prefetch={false} className="underline underline-offset-4">
          {say.style}
        </Link>
      </header>
      <div className="grid gap-4">
        {groups.map(({ id, name }) => {
          const own = items.filter(({ sectionId, isActive }) => isActive && sectionId === id);
          return (
            <section
              key={name}
              aria-label={say.sections(name)}
              className="rounded-lg border border-hair bg-raised"
            >
              <header className="flex items-center justify-between gap-2 px-3 py-1.5 sm:px-4">
                <h2 className="font-bold">{name}</h2>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => setEditing({ item: null, sectionId: id })}
                >
                  <Plus size={16} aria-hidden="true" />
                  {say.add}
                  <span className="sr-only">: {name}</span>
                </button>
              </header>
              {own.length > 0 ? (
                <ul className="divide-y divide-hair border-t border-hair">
                  {own.map((item, at) => (
                    <CheckLine
                      key={item.id}
                      item={item}
                      isFirst={at === 0}
                      isLast={at === own.length - 1}
                      acts={acts}
                      onEdit={() => edit(item)}
                    />
                  ))}
                </ul>
              ) : null}
            </section>
          );
        })}
      </div>
      {removed.length > 0 ? (
        <details className="mt-4">
          <summary className="py-1 text-soft">
            {say.removed} ({removed.length})
          </summary>
          <ul className="divide-y divide-hair rounded-lg border border-dashed border-edge">
            {removed.map((item) => (
              <CheckLine key={item.id} item={item} isFirst isLast acts={acts} onEdit={() => edit(item)} />
            ))}
          </ul>
        </details>
      ) : null}
      {editing ? (
        <CheckDialog {...editing} sections={sections} save={acts.save} onClose={() => setEditing(null)} />
      ) : null}
    </div>
  );
}
