import { accountLinks } from "@/app/_edge/account-links";
import { enterDesk } from "@/app/_edge/context";
import { hasMailServer, isDemoMailbox } from "@/app/_edge/environment";
import { MailScreen } from "@/components/desk/mail/mail-screen";
import { statusNames } from "@/components/desk/mail/messages";
import type { DeliveryStatus } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { DELIVERIES_PAGE, listDeliveries } from "@/newsroom/delivery/queries";
import { showLinks } from "@/newsroom/delivery/show-links";
import { getHouse } from "@/newsroom/settings/queries";
import { retryDeliveryAction } from "./actions";

export const instant = false;

const isStatus = (value: unknown): value is DeliveryStatus =>
  typeof value === "string" && Object.hasOwn(statusNames, value);

export default async function MailPage({ searchParams }: PageProps<"/desk/admin/mail">) {
  const ctx = await enterDesk("settings:manage");
  const asked = await searchParams;
  const status = isStatus(asked.status) ? asked.status : undefined;
  const before = /^\d{1,15}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const [house, deliveries] = await Promise.all([
    getHouse(ctx.db),
    listDeliveries(ctx.db, { mayRead: mayEver(ctx.user, "story:read"), status, before }),
  ]);
  return (
    <MailScreen
      place="/desk/admin/mail"
      deliveries={await showLinks(ctx.db, deliveries, isDemoMailbox() ? accountLinks() : null, ctx.now)}
      status={status}
      older={deliveries.length === DELIVERIES_PAGE ? (deliveries.at(-1)?.id ?? null) : null}
      hasServer={hasMailServer()}
      now={ctx.now}
      calendar={house.calendar}
      retry={retryDeliveryAction}
    />
  );
}
