import Link from "next/link";
import type { Calendar } from "@/db/types";
import { Marks } from "./marks";
import { libraryMessages as say } from "./messages";
import { RemovalNote } from "./removal-note";
import { Thumb } from "./thumb";
import { nameOf, type Tile } from "./types";

/** Which pictures are chosen, and how to choose; null where nothing can be done with them. */
export type Picking = {
  chosen: ReadonlySet<number>;
  choose: (ids: number[], isChosen: boolean, isRange?: boolean) => void;
} | null;

export type TilesProps = { tiles: Tile[]; query: string; picking: Picking; calendar: Calendar };

/** Beyond these a panorama or a column would take the row for itself. */
const shapeOf = ({ width, height }: Tile) => Math.min(2.4, Math.max(0.6, width / height));

/** Whole frames in rows of one height, as on a light table. */
export function PictureGrid({ tiles, query, picking, calendar }: TilesProps) {
  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-4 [--row:6.5rem] sm:gap-x-3 sm:[--row:9.5rem]">
      {tiles.map((tile) => (
        <li
          key={tile.id}
          className="group relative min-w-0"
          style={{ flexGrow: shapeOf(tile) * 100, flexBasis: `calc(var(--row) * ${shapeOf(tile)})` }}
          data-chosen={picking?.chosen.has(tile.id) || undefined}
        >
          <GridTile tile={tile} query={query} picking={picking} calendar={calendar} />
        </li>
      ))}
      <li aria-hidden="true" className="h-0 grow-[9999]" />
    </ul>
  );
}

type GridTileProps = Omit<TilesProps, "tiles"> & { tile: Tile };

function GridTile({ tile, query, picking, calendar }: GridTileProps) {
  const name = nameOf(tile);
  return (
    <>
      <Link
        href={`/desk/media/${tile.id}${query}`}
        prefetch={false}
        aria-label={name}
        className="block overflow-hidden rounded-md bg-wash outline-offset-2 group-data-chosen:outline-3 group-data-chosen:outline-accent"
        style={{ aspectRatio: shapeOf(tile) }}
      >
        <Thumb picture={tile} className="size-full object-contain" />
      </Link>
      {picking ? <PickBox tile={tile} name={name} picking={picking} /> : null}
      <div className="mt-1 text-[0.8125rem] leading-normal">
        <p className={`truncate pb-0.5 ${tile.alt ? "" : "text-soft"}`} aria-hidden="true">
          {name}
        </p>
        {tile.credit ? <p className="truncate pb-0.5 text-soft">{tile.credit}</p> : null}
        <p className="flex flex-wrap gap-1 empty:hidden">
          <Marks {...tile} />
        </p>
        <RemovalNote daysLeft={tile.daysLeft} calendar={calendar} />
      </div>
    </>
  );
}

type PickBoxProps = { tile: Tile; name: string; picking: NonNullable<Picking> };

export const PickBox = ({ tile, name, picking }: PickBoxProps) => (
  <label
    className={`absolute start-0 top-0 flex size-11 items-center justify-center ${picking.chosen.size > 0 ? "" : "pointer-fine:opacity-0 pointer-fine:focus-within:opacity-100 pointer-fine:group-hover:opacity-100"}`}
  >
    <input
      type="checkbox"
      aria-label={say.pick(name)}
      className="size-5 accent-accent shadow-[0_0_0_3px_var(--paper)]"
      checked={picking.chosen.has(tile.id)}
      onChange={() => {}}
      onClick={(event) => picking.choose([tile.id], event.currentTarget.checked, event.shiftKey)}
    />
  </label>
);
