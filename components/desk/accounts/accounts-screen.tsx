"use client";

import Link from "next/link";
import { useState } from "react";
import type { AccountStatus, Calendar, Role } from "@/db/types";
import { AccountDialog } from "./account-dialog";
import { AccountTable } from "./account-table";
import { AccountsFilter } from "./accounts-filter";
import { InviteDialog } from "./invite-dialog";
import { accountMessages as say } from "./messages";
import { RequiredFactor } from "./required-factor";
import type { Account, DeskName, Powers } from "./types";

export type AccountsScreenProps = Powers & {
  people: Account[];
  desks: DeskName[];
  filter: { q?: string; role?: Role; status?: AccountStatus };
  /** The roles that must have a second factor. */
  required: Role[];
  now: Date;
  calendar: Calendar;
};

/** Who works here, what each may do, and who is invited. */
export function AccountsScreen(props: AccountsScreenProps) {
  const { people, desks, filter, required, now, calendar, ...powers } = props;
  const [openId, setOpenId] = useState<number | null>(null);
  const [isInviting, setInviting] = useState(false);
  const account = people.find(({ id }) => id === openId);
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        <Link
          href="/desk/admin/authors"
          prefetch={false}
          className="text-soft underline underline-offset-4 hover:text-ink"
        >
          {say.authors}
        </Link>
        <button type="button" className="button primary ms-auto" onClick={() => setInviting(true)}>
          {say.invite}
        </button>
      </header>
      <p className="mt-1 text-soft">{powers.mayManage ? say.lead : say.chiefLead}</p>
      <AccountsFilter key={JSON.stringify(filter)} filter={filter} />
      {people.length === 0 ? (
        <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
          {say.empty}
        </p>
      ) : (
        <AccountTable
          people={people}
          desks={desks}
          powers={powers}
          now={now}
          calendar={calendar}
          onOpen={setOpenId}
        />
      )}
      {powers.mayManage ? <RequiredFactor key={required.join()} required={required} /> : null}
      {isInviting ? (
        <InviteDialog offered={powers.offered} desks={desks} onClose={() => setInviting(false)} />
      ) : null}
      {account ? (
        <AccountDialog
          key={account.id}
          account={account}
          desks={desks}
          powers={powers}
          now={now}
          calendar={calendar}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </div>
  );
}
