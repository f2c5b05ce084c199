import Link from "next/link";
import type { Calendar } from "@/db/types";
import { When } from "../when";
import { actName, auditMessages as say, subjectName } from "./messages";
import type { AuditRow } from "./types";

type Props = { row: AuditRow; mayRead: boolean; now: Date; calendar: Calendar };

/** One act: what, on what, by whom, when, and the reason that was given. */
export function AuditLine({ row, mayRead, now, calendar }: Props) {
  const isStory = row.subjectKind === "story";
  const name = subjectName(row);
  return (
    <li className="px-3 py-2 sm:px-4">
      <p>
        <b>{actName(row.act)}</b>
        {" · "}
        {isStory && mayRead ? (
          <Link
            href={`/desk/stories/${row.subjectId}`}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {name}
          </Link>
        ) : (
          name
        )}{" "}
        <bdi className="text-soft tabular-nums">#{row.subjectId}</bdi>
      </p>
      <p className="text-[0.8125rem] text-soft">
        {row.actor ?? say.clock}
        {" · "}
        <When date={row.at} now={now} calendar={calendar} />
        {row.version === null ? null : ` · ${say.version} ${row.version}`}
      </p>
      {row.reason === "" ? null : <p className="mt-0.5 border-s-2 border-hair ps-2.5">{row.reason}</p>}
    </li>
  );
}
