import { enterDesk } from "@/app/_edge/context";
import { hasIndexNow, hasTelegramBot, isHttps } from "@/app/_edge/environment";
import { statusNames } from "@/components/desk/mail/messages";
import { OutletsScreen } from "@/components/desk/outlets/outlets-screen";
import type { DeliveryStatus } from "@/db/types";
import { DELIVERIES_PAGE, listDeliveries, listSubscribers } from "@/newsroom/delivery/queries";
import { listSections } from "@/newsroom/sections/queries";
import { getDiscovery, getHouse } from "@/newsroom/settings/queries";
import { pauseAction, resumeAction, retryAction, testAction, unsubscribeAction } from "./actions";

export const instant = false;

const isStatus = (value: unknown): value is DeliveryStatus =>
  typeof value === "string" && Object.hasOwn(statusNames, value);

const acts = { unsubscribe: unsubscribeAction, pause: pauseAction, resume: resumeAction, test: testAction };

export default async function OutletsPage({ searchParams }: PageProps<"/desk/admin/outlets">) {
  const { db, now } = await enterDesk("outlet:manage");
  const asked = await searchParams;
  const status = isStatus(asked.status) ? asked.status : undefined;
  const before = /^\d{1,15}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const [{ calendar }, { hub }, deliveries, subscribers, sections] = await Promise.all([
    getHouse(db),
    getDiscovery(db),
    listDeliveries(db, { mayRead: false, isForOutlets: true, status, before }),
    listSubscribers(db),
    listSections(db),
  ]);
  const older = deliveries.length === DELIVERIES_PAGE ? (deliveries.at(-1)?.id ?? null) : null;
  const list = { deliveries, status, older, now, calendar, retry: retryAction };
  return (
    <OutletsScreen
      subscribers={subscribers}
      sections={sections.map(({ id, name }) => ({ id, name }))}
      acts={acts}
      list={{ ...list, place: "/desk/admin/outlets" }}
      own={{ hasBot: hasTelegramBot(), hub: isHttps() ? hub : "", hasIndexNow: hasIndexNow() }}
    />
  );
}
