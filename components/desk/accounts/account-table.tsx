import { Ban, Check, type LucideIcon, Mail } from "lucide-react";
import type { AccountStatus, Calendar } from "@/db/types";
import { roleNames } from "../messages";
import { When } from "../when";
import { accountMessages as say, statusNames } from "./messages";
import type { Account, DeskName, Powers } from "./types";

export type AccountTableProps = {
  people: Account[];
  desks: DeskName[];
  powers: Powers;
  now: Date;
  calendar: Calendar;
  onOpen: (id: number) => void;
};

const columns = [say.person, say.roles, say.desks, say.status, say.secondFactor, say.lastSignIn];
const cell = "text-[0.8125rem] md:px-3 md:py-2 md:align-top";

/** Rows on a desktop; on a phone each row folds into a card, with nothing left out. */
export function AccountTable(props: AccountTableProps) {
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
          {props.people.map((account) => (
            <Row key={account.id} account={account} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ account, desks, powers, now, calendar, onOpen }: AccountTableProps & { account: Account }) {
  const { id, name, email, roles, deskIds, status, lastSignInAt, secondFactors } = account;
  const where = desks.filter((desk) => deskIds.includes(desk.id)).map((desk) => desk.name);
  const canOpen = powers.mayManage || status === "invited";
  return (
    <tr className="relative border-b border-hair last:border-b-0 hover:bg-wash max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-2.5">
      <th scope="row" className="text-start leading-normal max-md:w-full md:px-3 md:py-2">
        {canOpen ? (
          <button
            type="button"
            className="text-start font-bold after:absolute after:inset-0"
            aria-haspopup="dialog"
            onClick={() => onOpen(id)}
          >
            <span className="sr-only">{say.open} </span>
            {name}
          </button>
        ) : (
          name
        )}
        {id === powers.ownId ? <span className="font-normal text-soft"> ({say.you})</span> : null}
        <span className="block break-all text-[0.8125rem] font-normal text-soft">
          <bdi>{email}</bdi>
        </span>
      </th>
      <td className={cell}>{roles.map((role) => roleNames[role]).join("، ")}</td>
      <td className={`${cell} text-soft`}>{where.length > 0 ? where.join("، ") : <Nothing />}</td>
      <td className={`${cell} whitespace-nowrap`}>
        <StatusMark status={status} />
      </td>
      <td className={`${cell} text-soft`}>
        <span className="md:hidden">{say.secondFactor}: </span>
        {secondFactors.map((factor) => say.factors[factor]).join("، ") || say.noSecondFactor}
      </td>
      <td className={`${cell} whitespace-nowrap text-soft`}>
        <span className="md:hidden">{say.lastSignIn}: </span>
        {lastSignInAt ? <When date={lastSignInAt} now={now} calendar={calendar} /> : say.never}
      </td>
    </tr>
  );
}

const Nothing = () => (
  <>
    <span aria-hidden="true" className="max-md:hidden">
      —
    </span>
    <span className="sr-only">{say.noDesks}</span>
  </>
);

const looks = {
  active: { icon: Check, tone: "text-green" },
  invited: { icon: Mail, tone: "text-blue" },
  suspended: { icon: Ban, tone: "text-accent" },
} satisfies Record<AccountStatus, { icon: LucideIcon; tone: string }>;

function StatusMark({ status }: { status: AccountStatus }) {
  const { icon: Icon, tone } = looks[status];
  return (
    <span className="inline-flex items-center gap-1">
      <Icon size={14} strokeWidth={2.25} aria-hidden="true" className={tone} />
      {statusNames[status]}
    </span>
  );
}
