"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import type { FormEvent } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { facets, isBin, isNarrowed, type LibraryAsked, libraryAddress } from "./library-query";
import { facetNames, pictureForms, libraryMessages as say } from "./messages";

export type Term = { name: string; pictures: number };
export type FilterFormProps = { asked: LibraryAsked; sources: Term[]; licences: Term[] };

/** A plain form that asks by address; where script runs, a choice applies itself. */
export function FilterForm({ asked, sources, licences }: FilterFormProps) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type !== "checkbox") return;
    event.currentTarget.requestSubmit();
  };
  return (
    <Form action="/desk/media" onChange={apply} aria-label={say.filters} className="grid gap-2">
      {asked.view === "list" ? <input type="hidden" name="view" value="list" /> : null}
      {isBin(asked) ? <input type="hidden" name="facet" value="removed" /> : null}
      <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        <div className="col-span-2 flex min-w-56 flex-1 gap-1">
          <input
            name="q"
            type="search"
            className="box"
            placeholder={say.search}
            aria-label={say.search}
            defaultValue={asked.words}
            maxLength={120}
          />
          <button type="submit" className="button">
            <Search size={16} aria-hidden="true" />
            <span className="sr-only">{say.searchButton}</span>
          </button>
        </div>
        <TermChoice
          name="source"
          label={say.source}
          any={say.anySource}
          value={asked.source}
          terms={sources}
        />
        <TermChoice
          name="licence"
          label={say.licence}
          any={say.anyLicence}
          value={asked.licence}
          terms={licences}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {facets.map((facet) => (
          <label
            key={facet}
            className="inline-flex min-h-9 items-center rounded-full border border-hair px-3 hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              name="facet"
              value={facet}
              defaultChecked={asked.facets.includes(facet)}
              className="sr-only"
            />
            {facetNames[facet]}
          </label>
        ))}
        {isNarrowed(asked) ? (
          <Link
            href={libraryAddress({
              words: "",
              facets: asked.facets.filter((facet) => facet === "removed"),
              source: "",
              licence: "",
              view: asked.view,
            })}
            prefetch={false}
            className="button quiet"
          >
            {say.clear}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}

type TermChoiceProps = { name: string; label: string; any: string; value: string; terms: Term[] };

function TermChoice({ name, label, any, value, terms }: TermChoiceProps) {
  const isKnown = value === "" || terms.some((term) => term.name === value);
  if (terms.length === 0 && isKnown) return null;
  return (
    <select name={name} aria-label={label} defaultValue={value} className="box sm:w-auto sm:max-w-56">
      <option value="">{any}</option>
      {isKnown ? null : <option value={value}>{value}</option>}
      {terms.map((term) => (
        <option key={term.name} value={term.name}>
          {term.name} ({plural(term.pictures, pictureForms)})
        </option>
      ))}
    </select>
  );
}
