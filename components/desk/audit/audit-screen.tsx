import Link from "next/link";
import type { Calendar } from "@/db/types";
import { AuditFilter } from "./audit-filter";
import { AuditLine } from "./audit-line";
import { auditMessages as say } from "./messages";
import type { AuditQuery, AuditRow } from "./types";

export type AuditScreenProps = {
  rows: AuditRow[];
  people: { id: number; name: string }[];
  query: AuditQuery;
  /** Null at the end of the list. */
  older: number | null;
  isAll: boolean;
  mayRead: boolean;
  now: Date;
  calendar: Calendar;
};

const addressOf = (path: string, query: AuditQuery, before?: number) => {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
  if (before !== undefined) asked.set("before", String(before));
  return asked.size > 0 ? `${path}?${asked}` : path;
};

/** What was done, by whom, when and why: it only grows. */
export function AuditScreen(props: AuditScreenProps) {
  const { rows, people, query, older, isAll, mayRead, now, calendar } = props;
  return (
    <div className="mx-auto max-w-6xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <a className="button ms-auto" href={addressOf("/api/desk/audit", query)} download>
          {say.export}
        </a>
      </header>
      <p className="mt-1 text-soft">{isAll ? say.lead : say.editorLead}</p>
      <AuditFilter key={JSON.stringify(query)} people={people} query={query} />
      {rows.length === 0 ? (
        <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
          {say.empty}
        </p>
      ) : (
        <ol className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {rows.map((row) => (
            <AuditLine key={row.id} row={row} mayRead={mayRead} now={now} calendar={calendar} />
          ))}
        </ol>
      )}
      {older === null ? null : (
        <Link className="button mt-4" prefetch={false} href={addressOf("/desk/admin/audit", query, older)}>
          {say.older}
        </Link>
      )}
    </div>
  );
}
