import Link from "next/link";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { Marks } from "./marks";
import { libraryMessages as say } from "./messages";
import type { TilesProps } from "./picture-grid";
import { RemovalNote } from "./removal-note";
import { Thumb } from "./thumb";
import { nameOf, type Tile } from "./types";

const { columns } = say;

/** One row for each picture, with what is said of it; on a phone each row folds into a card. */
export function PictureList({ tiles, query, picking, calendar }: TilesProps) {
  const ids = tiles.map(({ id }) => id);
  return (
    <div className="overflow-hidden rounded-lg border border-hair bg-raised">
      <table className="w-full border-collapse max-md:block">
        <thead className="max-md:block">
          <tr className="border-b border-hair text-[0.8125rem] text-soft max-md:block">
            {picking ? (
              <td className="px-3 py-1.5 max-md:block md:w-px md:pe-0">
                <label className="flex items-center gap-2">
                  <input
                    type="checkbox"
                    aria-label={say.pickAll}
                    className="size-4 accent-accent"
                    checked={ids.every((id) => picking.chosen.has(id))}
                    onChange={(event) => picking.choose(ids, event.target.checked)}
                  />
                  <span aria-hidden="true" className="md:hidden">
                    {say.pickAll}
                  </span>
                </label>
              </td>
            ) : null}
            {Object.values(columns).map((name) => (
              <th key={name} scope="col" className="px-3 py-1.5 text-start font-normal max-md:sr-only">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {tiles.map((tile) => (
            <Row key={tile.id} tile={tile} query={query} picking={picking} calendar={calendar} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = "text-[0.8125rem] max-md:empty:hidden md:px-3 md:py-1.5 md:align-middle";

type RowProps = Omit<TilesProps, "tiles"> & { tile: Tile };

function Row({ tile, query, picking, calendar }: RowProps) {
  const name = nameOf(tile);
  return (
    <tr className="relative border-b border-hair last:border-b-0 hover:bg-wash max-md:grid max-md:grid-cols-[auto_5.5rem_minmax(0,1fr)] max-md:items-center max-md:gap-x-3 max-md:gap-y-0.5 max-md:px-3 max-md:py-2.5">
      {picking ? (
        <td className="max-md:row-span-5 md:px-3 md:pe-0">
          <input
            type="checkbox"
            aria-label={say.pick(name)}
            className="relative z-10 block size-5 accent-accent"
            checked={picking.chosen.has(tile.id)}
            onChange={() => {}}
            onClick={(event) => picking.choose([tile.id], event.currentTarget.checked, event.shiftKey)}
          />
        </td>
      ) : null}
      <td className="max-md:row-span-5 md:w-28 md:px-3 md:py-1.5">
        <Thumb picture={tile} upTo={320} className="h-16 w-24 rounded-sm object-contain" />
      </td>
      <th scope="row" className="text-start font-normal leading-normal md:max-w-0 md:w-2/5 md:px-3">
        <Link
          href={`/desk/media/${tile.id}${query}`}
          prefetch={false}
          className={`line-clamp-2 pb-0.5 after:absolute after:inset-0 ${tile.alt ? "font-bold" : "text-soft"}`}
        >
          {name}
        </Link>
        <span className="flex flex-wrap gap-1 empty:hidden">
          <Marks {...tile} />
        </span>
        <RemovalNote daysLeft={tile.daysLeft} calendar={calendar} />
      </th>
      <td className={cell}>{tile.credit}</td>
      <td className={cell}>{tile.source}</td>
      <td className={`${cell} whitespace-nowrap text-soft`}>
        <Size {...tile} />
      </td>
      <td className={`${cell} whitespace-nowrap text-soft`}>
        <Added at={tile.uploadedAt} calendar={calendar} />
      </td>
    </tr>
  );
}

export const Size = ({ width, height }: Pick<Tile, "width" | "height">) => (
  <bdi className="tabular-nums">
    {width} × {height}
  </bdi>
);

export const Added = ({ at, calendar }: { at: Date | string; calendar: Calendar }) => (
  <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
    {formatDate(new Date(at), calendar)}
  </time>
);
