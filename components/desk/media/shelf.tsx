"use client";

import { type ReactNode, useState } from "react";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { BulkDialog } from "./bulk-dialog";
import { isBin, type LibraryAsked, libraryQuery } from "./library-query";
import { pictureForms, bulkMessages as say } from "./messages";
import { PictureGrid } from "./picture-grid";
import { PictureList } from "./picture-list";
import { ShelfAnswers } from "./shelf-answers";
import type { LibraryAbilities, Tile } from "./types";
import { useShelf } from "./use-shelf";

export type ShelfProps = {
  tiles: Tile[];
  asked: LibraryAsked;
  may: LibraryAbilities;
  calendar: Calendar;
  /** What stands where nothing is left: the way back from a removal stays above it. */
  nothing: ReactNode;
};

/** One page of the library, and what can be done with the pictures chosen on it. */
export function Shelf({ tiles, asked, may, calendar, nothing }: ShelfProps) {
  const shelf = useShelf(tiles);
  const [isEditing, setEditing] = useState(false);
  const inBin = isBin(asked);
  const maySomething = inBin ? may.manage : may.edit || may.manage;
  const shown = {
    tiles,
    query: libraryQuery(asked),
    picking: maySomething ? { chosen: shelf.chosen, choose: shelf.choose } : null,
    calendar,
  };
  const Look = asked.view === "list" ? PictureList : PictureGrid;
  const count = plural(shelf.ids.length, pictureForms, calendar.digits);
  return (
    <>
      {shelf.ids.length > 0 ? (
        <section
          aria-label={say.bar}
          className="sticky top-0 z-30 mb-3 flex flex-wrap items-center gap-2 rounded-lg border border-edge bg-paper p-2"
        >
          <p className="px-1 font-bold">{count}</p>
          {inBin ? (
            <button type="button" className="button" disabled={shelf.isBusy} onClick={shelf.restore}>
              {say.restore}
            </button>
          ) : (
            <>
              <button
                type="button"
                className="button"
                disabled={shelf.isBusy}
                onClick={() => setEditing(true)}
              >
                {say.edit}
              </button>
              {may.manage ? (
                <button type="button" className="button" disabled={shelf.isBusy} onClick={shelf.remove}>
                  {say.remove}
                </button>
              ) : null}
            </>
          )}
          <button type="button" className="button quiet" onClick={shelf.drop}>
            {say.drop}
          </button>
        </section>
      ) : null}
      <ShelfAnswers done={shelf.done} tiles={tiles} isBusy={shelf.isBusy} onUndo={shelf.undo} />
      {tiles.length > 0 ? <Look {...shown} /> : nothing}
      {isEditing ? (
        <BulkDialog
          lead={`${count}. ${say.lead}`}
          mayManage={may.manage}
          calendar={calendar}
          onApply={(change) => {
            setEditing(false);
            void shelf.edit(change);
          }}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}
