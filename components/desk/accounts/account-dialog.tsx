"use client";

import Link from "next/link";
import type { Calendar } from "@/db/types";
import { Dialog } from "../dialog";
import { AccessPart } from "./access-part";
import { AccountForm } from "./account-form";
import { EmailPart } from "./email-part";
import { FactorPart } from "./factor-part";
import { InvitationPart } from "./invitation-part";
import { accountMessages as say } from "./messages";
import { ProviderPart } from "./provider-part";
import { SessionsPart } from "./sessions-part";
import type { Account, DeskName, Powers } from "./types";

export type AccountDialogProps = {
  account: Account;
  desks: DeskName[];
  powers: Powers;
  now: Date;
  calendar: Calendar;
  onClose: () => void;
};

/** Everything about one account; the chief sees the invitation only. */
export function AccountDialog({ account, desks, powers, now, calendar, onClose }: AccountDialogProps) {
  const clock = { now, calendar };
  return (
    <Dialog
      open
      title={account.name}
      lead={
        <bdi dir="ltr" className="break-all">
          {account.email}
        </bdi>
      }
      closeName={say.close}
      onClose={onClose}
    >
      <div className="grid gap-4 divide-y divide-hair [&>*:not(:last-child)]:pb-4">
        {account.status === "invited" ? (
          <InvitationPart account={account} {...clock} onClose={onClose} />
        ) : null}
        {powers.mayManage ? <AccountForm account={account} desks={desks} offered={powers.offered} /> : null}
        {powers.mayManage && account.id !== powers.ownId ? <EmailPart account={account} /> : null}
        {powers.mayManage && account.status !== "invited" ? (
          <>
            <SessionsPart account={account} {...clock} />
            {account.secondFactors.length > 0 && account.id !== powers.ownId ? (
              <FactorPart account={account} />
            ) : null}
            {account.hasProvider && account.id !== powers.ownId ? <ProviderPart account={account} /> : null}
            <AccessPart account={account} />
          </>
        ) : null}
        {powers.mayAudit ? (
          <p>
            <Link
              href={`/desk/admin/audit?who=${account.id}`}
              prefetch={false}
              className="underline underline-offset-4"
            >
              {say.deeds}
            </Link>
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
