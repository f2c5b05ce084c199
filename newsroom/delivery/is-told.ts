import type { PublicationEventKind, SubscriberChannel } from "@/db/types";

type Event = { kind: PublicationEventKind; articleId: number; sectionId: number; isGone: boolean };
type Subscriber = {
  id: number;
  channel: SubscriberChannel;
  kinds: PublicationEventKind[];
  sectionIds: number[];
  pausedAt: Date | null;
};

/** One article at one subscriber. */
export const laneOf = (articleId: number | null, subscriberId: number | null) =>
  `${articleId}:${subscriberId}`;

const begins: PublicationEventKind[] = ["published", "restored"];

/**
 * Whether somebody outside hears of an event. Who had the article hears that it went, wherever it stands by then and
 * however still it is kept with them; a channel that has it follows all its changes.
 */
export function isTold(event: Event, subscriber: Subscriber, told: Set<string>): boolean {
  const { channel, kinds, sectionIds, pausedAt } = subscriber;
  const hasIt = told.has(laneOf(event.articleId, subscriber.id));
  const isTheirs = sectionIds.length === 0 || sectionIds.includes(event.sectionId);
  if (channel === "telegram") {
    if (event.isGone) return hasIt;
    return pausedAt === null && (hasIt || (isTheirs && begins.includes(event.kind)));
  }
  if (!kinds.includes(event.kind)) return false;
  if (event.isGone && hasIt) return true;
  return isTheirs && pausedAt === null;
}
