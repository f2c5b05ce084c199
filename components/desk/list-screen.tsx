import Link from "next/link";
import type { Calendar, ListPage, SavedFilter, SectionRef } from "@/db/types";
import { BulkList } from "./bulk/bulk-list";
import type { BulkStory } from "./bulk/use-bulk";
import { FilterBar } from "./filter-bar";
import { type ListFilter, queryOf } from "./list-filter";
import { deskMessages, listMessages as say, views } from "./messages";
import type { StoryTableRow } from "./story-table";
import { SavedViews } from "./views/saved-views";

export type ListScreenProps = {
  page: ListPage<StoryTableRow & BulkStory> & { after: string | null };
  saved: { id: number; name: string; filter: SavedFilter }[];
  filter: ListFilter;
  sections: SectionRef[];
  now: Date;
  calendar: Calendar;
};

/** Every story one may see, by whatever one asks for; the filter is the address. */
export function ListScreen({ page, saved, filter, sections, now, calendar }: ListScreenProps) {
  const query = queryOf(filter);
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{deskMessages.stories}</h1>
        <Views query={query} />
        <SavedViews views={saved} filter={savedFilterOf(filter)} query={query} />
      </header>
      <FilterBar key={query} filter={filter} sections={sections} isFiltered={query !== ""} />
      {page.rows.length > 0 ? (
        <BulkList
          key={`${query}-${filter.before}-${filter.after}`}
          rows={page.rows}
          now={now}
          calendar={calendar}
        />
      ) : (
        <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
          {query === "" ? say.empty : say.emptyFiltered}
        </p>
      )}
      <nav aria-label={say.pages} className="mt-4 flex flex-wrap gap-3">
        {page.after ? (
          <Link
            className="button"
            prefetch={false}
            href={`/desk/stories${queryOf(filter, { after: page.after })}`}
          >
            {say.newer}
          </Link>
        ) : null}
        {page.before ? (
          <Link
            className="button"
            prefetch={false}
            href={`/desk/stories${queryOf(filter, { before: page.before })}`}
          >
            {say.older}
          </Link>
        ) : null}
        {page.after ? (
          <Link className="button quiet" prefetch={false} href={`/desk/stories${query}`}>
            {say.newest}
          </Link>
        ) : null}
      </nav>
    </div>
  );
}

function savedFilterOf({ stage, publication, sectionId, mine, headline }: ListFilter): SavedFilter {
  return {
    ...(stage ? { stage } : {}),
    ...(publication ? { publication } : {}),
    ...(sectionId ? { sectionId } : {}),
    ...(mine ? { mine } : {}),
    ...(headline ? { headline } : {}),
  };
}

function Views({ query }: { query: string }) {
  return (
    <nav aria-label={say.views}>
      <ul className="flex flex-wrap gap-1">
        {views.map((view) => (
          <li key={view.query}>
            <Link
              href={`/desk/stories${view.query}`}
              prefetch={false}
              aria-current={view.query === query ? "page" : undefined}
              className="block rounded-full px-3 py-1 text-soft hover:bg-wash hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
            >
              {view.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
