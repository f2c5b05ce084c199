import Link from "next/link";
import type { Calendar, Publication, Stage } from "@/db/types";
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

export type StoryTableProps = { rows: StoryTableRow[]; now: Date; calendar: Calendar };

const columns = [
  say.headline,
  `${deskMessages.stage} · ${deskMessages.publication}`,
  say.section,
  say.writer,
  say.changed,
];

/** Rows on a desktop; on a phone each row folds into a card, with nothing left out. */
export function StoryTable({ rows, now, calendar }: StoryTableProps) {
  return (
    <div className="overflow-hidden rounded-lg border border-hair bg-raised">
      <table className="w-full border-collapse max-md:block">
        <thead className="max-md:sr-only">
          <tr className="border-b border-hair text-[0.8125rem] text-soft">
            {columns.map((name) => (
              <th key={name} scope="col" className="px-3 py-1.5 text-start font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map((row) => (
            <Row key={row.id} row={row} now={now} calendar={calendar} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = "text-[0.8125rem] md:px-3 md:py-1.5 md:align-middle";

function Row({ row, now, calendar }: { row: StoryTableRow; now: Date; calendar: Calendar }) {
  return (
    <tr className="relative border-b border-hair last:border-b-0 hover:bg-wash max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-2.5">
      <th scope="row" className="text-start leading-normal max-md:w-full md:px-3 md:py-1.5">
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
