import { and, count, desc, eq, lt, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { DeliveryChannel, DeliveryStatus, PublicationEventKind, SubscriberChannel } from "@/db/types";
import type { Db } from "@/newsroom/ctx";

export const DELIVERIES_PAGE = 50;

export type DeliveryRow = {
  id: number;
  key: string;
  channel: DeliveryChannel;
  address: string;
  subject: string;
  text: string;
  /** Without words it could not be made, and cannot be sent. */
  hasWords: boolean;
  status: DeliveryStatus;
  attempts: number;
  dueAt: Date;
  lastError: string;
  madeAt: Date;
};

/** Written where the words of a notice are not for whoever looks. */
export const SEALED = "إشعار لزميل في غرفة الأخبار";

/** As the index of these rows says it. */
export const isForOutlets = sql`(${deliveries.channel} in ('hook','telegram','websub','indexnow')
  or ${deliveries.subscriberId} is not null)`;

/** Keys of what is told to colleagues about stories. */
const notices = "notices:%";

/**
 * What left the house or waits to, newest first; `before` is the last number of the page above. Admins only;
 * without `mayRead` what colleagues were told of stories stays between them.
 */
export function listDeliveries(
  db: Db,
  {
    mayRead,
    status,
    before,
    isForOutlets: onlyOutlets = false,
  }: {
    mayRead: boolean;
    status?: DeliveryStatus | undefined;
    before?: number | undefined;
    /** What goes to subscribers and search engines only, not the mails of colleagues. */
    isForOutlets?: boolean;
  },
): Promise<DeliveryRow[]> {
  const open = (words: PgColumn, instead: string) =>
    mayRead
      ? sql<string>`${words}`
      : sql<string>`case when ${deliveries.key} like ${notices} then ${instead} else ${words} end`;
  return db
    .select({
      id: deliveries.id,
      key: deliveries.key,
      channel: deliveries.channel,
      address: deliveries.address,
      subject: open(deliveries.subject, SEALED),
      text: open(deliveries.text, ""),
      hasWords: sql<boolean>`${deliveries.text} <> ''`,
      status: deliveries.status,
      attempts: deliveries.attempts,
      dueAt: deliveries.dueAt,
      lastError: deliveries.lastError,
      madeAt: deliveries.madeAt,
    })
    .from(deliveries)
    .where(
      and(
        status && eq(deliveries.status, status),
        onlyOutlets ? isForOutlets : undefined,
        before === undefined ? undefined : lt(deliveries.id, before),
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(DELIVERIES_PAGE);
}

/** Messages that were tried often enough and wait for somebody to look. */
export async function countFailed(db: Db, { isForOutlets: onlyOutlets = false } = {}): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(deliveries)
    .where(and(eq(deliveries.status, "failed"), onlyOutlets ? isForOutlets : undefined));
  return row?.count ?? 0;
}

export type SubscriberRow = {
  id: number;
  channel: SubscriberChannel;
  name: string;
  address: string;
  kinds: PublicationEventKind[];
  sectionIds: number[];
  pausedAt: Date | null;
};

export function listSubscribers(db: Db): Promise<SubscriberRow[]> {
  return db
    .select({
      id: subscribers.id,
      channel: subscribers.channel,
      name: subscribers.name,
      address: subscribers.address,
      kinds: subscribers.kinds,
      sectionIds: subscribers.sectionIds,
      pausedAt: subscribers.pausedAt,
    })
    .from(subscribers)
    .where(eq(subscribers.isActive, true))
    .orderBy(desc(subscribers.id))
    .limit(200);
}
