import { enterDesk } from "@/app/_edge/context";
import { AccountsScreen } from "@/components/desk/accounts/accounts-screen";
import { statusNames } from "@/components/desk/accounts/messages";
import { roleNames } from "@/components/desk/messages";
import type { AccountStatus, Role } from "@/db/types";
import { rolesToGive } from "@/newsroom/accounts/give-roles";
import { listAccounts, listDesks } from "@/newsroom/accounts/list-accounts";
import { mayEver } from "@/newsroom/accounts/may";
import { listSecondFactorRoles } from "@/newsroom/accounts/require-second-factor";
import { getHouse } from "@/newsroom/settings/queries";

export const instant = false;

const MOST_TYPED = 100;

const isRole = (value: unknown): value is Role =>
  typeof value === "string" && Object.hasOwn(roleNames, value);
const isStatus = (value: unknown): value is AccountStatus =>
  typeof value === "string" && Object.hasOwn(statusNames, value);

export default async function AccountsPage({ searchParams }: PageProps<"/desk/admin/accounts">) {
  const ctx = await enterDesk("account:invite");
  const asked = await searchParams;
  const filter = {
    ...(typeof asked.q === "string" && { q: asked.q.slice(0, MOST_TYPED) }),
    ...(isRole(asked.role) && { role: asked.role }),
    ...(isStatus(asked.status) && { status: asked.status }),
  };
  const [house, people, desks, required] = await Promise.all([
    getHouse(ctx.db),
    listAccounts(ctx, filter),
    listDesks(ctx),
    listSecondFactorRoles(ctx.db),
  ]);
  return (
    <AccountsScreen
      people={people}
      desks={desks}
      filter={filter}
      required={required}
      ownId={ctx.user.id}
      offered={rolesToGive(ctx.user)}
      mayManage={mayEver(ctx.user, "account:manage")}
      mayAudit={mayEver(ctx.user, "audit:read")}
      now={ctx.now}
      calendar={house.calendar}
    />
  );
}
