import Link from "next/link";
import type { Calendar, Publication, Stage } from "@/db/types";
import { bulkMessages } from "./bulk/messages";
import { deskMessages, homeMessages, listMessages as say } from "./messages";
import { StatusPair } from "./status-chips";
import { When, WhenDue } from "./when";

export type StoryTableRow = {
  id: number;
  headline: string;
  stage: Stage;
  status: Publication | "pending";
  section: { name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
};

/** Which rows are chosen, and how to choose. */
type Picking = { chosen: ReadonlySet<number>; choose: (ids: number[], isChosen: boolean) => void };

export type StoryTableProps = { rows: StoryTableRow[]; now: Date; calendar: Calendar; picking: Picking };

const columns = [
  say.headline,
  `${deskMessages.stage} · ${deskMessages.publication}`,
  say.section,
  say.writer,
  say.changed,
];

/** Rows on a desktop; on a phone each row folds into a card, with nothing left out. */
export function StoryTable({ rows, now, calendar, picking }: StoryTableProps) {
  const ids = rows.map((row) => row.id);
  return (
    <div className="overflow-hidden rounded-lg border border-hair bg-raised">
      <table className="w-full border-collapse max-md:block">
        <thead className="max-md:block">
          <tr className="border-b border-hair text-[0.8125rem] text-soft max-md:block">
            <td className="px-3 py-1.5 max-md:block md:w-px md:pe-0">
              <label className="flex items-center gap-2">
                <input
                  type="checkbox"
                  aria-label={bulkMessages.pickAll}
                  className="size-4 accent-accent"
                  checked={ids.every((id) => picking.chosen.has(id))}
                  onChange={(event) => picking.choose(ids, event.target.checked)}
                />
                <span aria-hidden="true" className="md:hidden">
                  {bulkMessages.pickAll}
                </span>
              </label>
            </td>
            {columns.map((name) => (
              <th key={name} scope="col" className="px-3 py-1.5 text-start font-normal max-md:sr-only">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map((row) => (
            <Row key={row.id} row={row} now={now} calendar={calendar} picking={picking} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = "text-[0.8125rem] md:px-3 md:py-1.5 md:align-middle";

type RowProps = Pick<StoryTableProps, "now" | "calendar" | "picking"> & { row: StoryTableRow };

function Row({ row, now, calendar, picking }: RowProps) {
  const isChosen = picking.chosen.has(row.id);
  return (
    <tr className="relative border-b border-hair last:border-b-0 hover:bg-wash max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-2.5">
      <td className="md:px-3 md:py-1.5 md:pe-0">
        <input
          type="checkbox"
          aria-label={`${bulkMessages.pick}: ${row.headline.trim() || deskMessages.untitled}`}
          className="relative z-10 block size-4 accent-accent"
          checked={isChosen}
          onChange={(event) => picking.choose([row.id], event.target.checked)}
        />
      </td>
      <th scope="row" className="text-start leading-normal max-md:w-[calc(100%-2rem)] md:px-3 md:py-1.5">
        <Link href={`/desk/stories/${row.id}`} prefetch={false} className="after:absolute after:inset-0">
          {row.headline.trim() || <span className="text-soft">{deskMessages.untitled}</span>}
        </Link>
        {row.scheduledFor ? (
          <span className="block text-[0.8125rem] font-normal text-violet">
            {homeMessages.due} <WhenDue date={row.scheduledFor} now={now} calendar={calendar} />
          </span>
        ) : null}
      </th>
      <td className={cell}>
        <StatusPair stage={row.stage} status={row.status} />
      </td>
      <td className={`${cell} whitespace-nowrap`}>{row.section?.name ?? deskMessages.noSection}</td>
      <td className={`${cell} whitespace-nowrap`}>{row.writer}</td>
      <td className={`${cell} whitespace-nowrap text-soft`}>
        <When date={row.lastChangedAt} now={now} calendar={calendar} />
      </td>
    </tr>
  );
}
