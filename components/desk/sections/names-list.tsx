"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { Address } from "./address";
import { LineTool } from "./line-tool";
import { sectionsMessages as say } from "./messages";
import { SlugDialog } from "./slug-dialog";
import type { Act, Named, NamedArea } from "./types";

export type NamesListProps = { area: Extract<NamedArea, "author" | "page">; rows: Named[]; changeSlug: Act };

/** Pages that are written elsewhere and get their address here. */
export function NamesList({ area, rows, changeSlug }: NamesListProps) {
  const [asked, setAsked] = useState<Named | null>(null);
  return (
    <section aria-label={say.kinds[area === "author" ? "authors" : "pages"]}>
      {rows.length === 0 ? <p className="text-soft">{say.empty}</p> : null}
      <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised empty:hidden">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center gap-x-3 px-3 py-1.5 sm:px-4">
            <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
              <b>{row.name}</b>
              <Address area={area} slug={row.slug} />
            </p>
            <LineTool name={say.address} of={row.name} onPress={() => setAsked(row)}>
              <Link2 size={16} aria-hidden="true" />
            </LineTool>
          </li>
        ))}
      </ul>
      {asked ? (
        <SlugDialog area={area} of={asked} changeSlug={changeSlug} onClose={() => setAsked(null)} />
      ) : null}
    </section>
  );
}
