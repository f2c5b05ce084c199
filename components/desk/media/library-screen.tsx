import { Archive, LayoutGrid, List, Undo2 } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { FilterForm, type Term } from "./filter-form";
import { isBin, isNarrowed, type LibraryAsked, libraryAddress, libraryQuery } from "./library-query";
import { libraryMessages as say } from "./messages";
import { Shelf } from "./shelf";
import type { LibraryAbilities, Tile } from "./types";

export type LibraryScreenProps = {
  tiles: Tile[];
  /** Where this page begins, and where the next one does; null: at the newest, and nowhere. */
  place: number | null;
  before: number | null;
  asked: LibraryAsked;
  sources: Term[];
  licences: Term[];
  may: LibraryAbilities;
  calendar: Calendar;
  /** Where pictures come in. */
  upload: ReactNode;
};

/** The library, newest first; what is asked of it is the address. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { tiles, place, before, asked, sources, licences, may, calendar, upload } = props;
  const query = libraryQuery(asked);
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{isBin(asked) ? say.bin : say.title}</h1>
        <Looks asked={asked} />
        <BinLink asked={asked} />
      </header>
      {isBin(asked) ? <p className="mb-4 text-soft">{say.binLead}</p> : upload}
      <FilterForm key={query} asked={asked} sources={sources} licences={licences} />
      <div className="mt-4">
        <Shelf
          key={`${query}-${place}`}
          tiles={tiles}
          asked={asked}
          may={may}
          calendar={calendar}
          nothing={<Nothing asked={asked} />}
        />
      </div>
      <nav aria-label={say.pages} className="mt-6 flex flex-wrap gap-3 empty:hidden">
        {before === null ? null : (
          <Link className="button" prefetch={false} href={libraryAddress(asked, before)}>
            {say.older}
          </Link>
        )}
        {place === null ? null : (
          <Link className="button quiet" prefetch={false} href={libraryAddress(asked)}>
            {say.newest}
          </Link>
        )}
      </nav>
    </div>
  );
}

const looks = [
  { view: "grid", icon: LayoutGrid },
  { view: "list", icon: List },
] as const;

function Looks({ asked }: { asked: LibraryAsked }) {
  return (
    <nav aria-label={say.views}>
      <ul className="flex gap-1">
        {looks.map(({ view, icon: Icon }) => (
          <li key={view}>
            <Link
              href={libraryAddress({ ...asked, view })}
              prefetch={false}
              aria-current={asked.view === view ? "true" : undefined}
              className="flex min-h-9 items-center gap-1.5 rounded-full px-3 text-soft hover:bg-wash hover:text-ink aria-[current=true]:bg-ink aria-[current=true]:text-paper"
            >
              <Icon size={16} aria-hidden="true" />
              {say[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BinLink({ asked }: { asked: LibraryAsked }) {
  const isHere = isBin(asked);
  const Icon = isHere ? Undo2 : Archive;
  const there = { words: "", facets: isHere ? [] : ["removed" as const], source: "", licence: "" };
  return (
    <Link href={libraryAddress({ ...asked, ...there })} prefetch={false} className="button quiet ms-auto">
      <Icon size={16} aria-hidden="true" className={isHere ? "rtl:-scale-x-100" : ""} />
      {isHere ? say.backFromBin : say.bin}
    </Link>
  );
}

function Nothing({ asked }: { asked: LibraryAsked }) {
  const isEmpty = !isNarrowed(asked) && !isBin(asked);
  return (
    <div className="rounded-lg border border-dashed border-edge px-4 py-14 text-center text-soft">
      {isEmpty ? (
        <>
          <p className="text-lg font-bold text-ink">{say.empty}</p>
          <p>{say.emptyLead}</p>
        </>
      ) : (
        <p>{isNarrowed(asked) ? say.emptyFiltered : say.emptyBin}</p>
      )}
    </div>
  );
}
