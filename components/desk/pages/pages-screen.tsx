"use client";

import { useState } from "react";
import type { Calendar } from "@/db/types";
import { pageMessages as say } from "./messages";
import { NewPageDialog } from "./new-page-dialog";
import { PageLine } from "./page-line";
import type { MovePage, PageRow } from "./types";

export type PagesScreenProps = { pages: PageRow[]; move: MovePage; now: Date; calendar: Calendar };

/** The standing pages of the site, and what readers have of each. */
export function PagesScreen({ pages, move, now, calendar }: PagesScreenProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="mx-auto max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <button type="button" className="button primary ms-auto" onClick={() => setAdding(true)}>
          {say.add}
        </button>
      </header>
      <p className="mt-1 mb-4 text-soft">{say.lead}</p>
      {pages.length === 0 ? (
        <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
          {say.empty}
        </p>
      ) : (
        <ol className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {pages.map((page, at) => (
            <PageLine
              key={page.id}
              page={page}
              isFirst={at === 0}
              isLast={at === pages.length - 1}
              move={move}
              now={now}
              calendar={calendar}
            />
          ))}
        </ol>
      )}
      {isAdding ? <NewPageDialog onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
