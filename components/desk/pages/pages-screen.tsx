"use client";

import Link from "next/link";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { When } from "../when";
import { pageMessages as say } from "./messages";
import { NewPageDialog } from "./new-page-dialog";
import { PageMark } from "./page-mark";
import type { PageRow } from "./types";

export type PagesScreenProps = { pages: PageRow[]; now: Date; calendar: Calendar };

/** The standing pages of the site, and what readers have of each. */
export function PagesScreen({ pages, now, calendar }: PagesScreenProps) {
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
        <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {pages.map(({ id, title, slug, status, updatedAt }) => (
            <li
              key={id}
              className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2.5 hover:bg-wash sm:px-4"
            >
              <div className="min-w-0 flex-1 basis-56">
                <Link
                  href={`/desk/admin/pages/${id}`}
                  prefetch={false}
                  className="font-bold after:absolute after:inset-0"
                >
                  {title}
                </Link>
                <bdi className="block break-all text-[0.8125rem] text-soft">/page/{slug}</bdi>
              </div>
              <PageMark status={status} />
              <p className="text-[0.8125rem] text-soft">
                {say.changed} <When date={updatedAt} now={now} calendar={calendar} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? <NewPageDialog onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
