import { randomBytes } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import * as z from "zod";
import { deliveries, subscribers } from "@/db/schema/delivery";
import { sections } from "@/db/schema/publication";
import type { PublicationEventKind, SubscriberChannel } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound, type Problem } from "@/newsroom/errors";
import { eventNames, deliverySays as say } from "./messages";

export type NewSubscriber = {
  channel: SubscriberChannel;
  name: string;
  address: string;
  /** A channel follows its articles whatever happens to them: it is not asked. */
  kinds: PublicationEventKind[];
  /** Only of these sections; none: of all. */
  sectionIds?: number[];
};

const MOST_NAME = 80;
const MOST_ADDRESS = 500;
const MOST_SECTIONS = 100;
const everyKind = Object.keys(eventNames) as PublicationEventKind[];

/** Somebody outside is told from now on; the secret that signs what a hook gets is shown this once. */
export function subscribe(ctx: DeskCtx, given: NewSubscriber): Promise<{ id: number; secret: string }> {
  if (!mayEver(ctx.user, "outlet:manage")) throw new Forbidden();
  const asked = {
    channel: given.channel,
    name: given.name.normalize("NFC").trim(),
    address: given.address.trim(),
    kinds: given.channel === "telegram" ? everyKind : given.kinds,
    sectionIds: [...new Set(given.sectionIds ?? [])],
  };
  const problems = faultsOf(asked);
  if (problems.length > 0) throw new Invalid(say.refused, problems);
  const secret = asked.channel === "hook" ? randomBytes(32).toString("base64url") : "";
  return inTransaction(ctx, async (tx) => {
    await refuseStrangeSections(tx, asked.sectionIds);
    const [made] = await tx.db
      .insert(subscribers)
      .values({ ...asked, secret, madeBy: tx.user.id, madeAt: tx.now })
      .returning({ id: subscribers.id });
    if (!made) throw new Error("insert returned no row");
    const { address: _address, ...detail } = asked;
    await record(tx, { act: "subscribe", subjectKind: "subscriber", subjectId: made.id, detail });
    return { id: made.id, secret };
  });
}

async function refuseStrangeSections(tx: DeskCtx, sectionIds: number[]): Promise<void> {
  if (sectionIds.length === 0) return;
  const found = await tx.db
    .select({ id: sections.id })
    .from(sections)
    .where(inArray(sections.id, sectionIds));
  if (found.length < sectionIds.length)
    throw new Invalid(say.refused, [{ field: "sectionIds", message: say.badSection }]);
}

/** A subscriber is told nothing any more, nor what still waits; what was sent stays on record. */
export function unsubscribe(ctx: DeskCtx, subscriberId: number): Promise<void> {
  if (!mayEver(ctx.user, "outlet:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [ended] = await tx.db
      .update(subscribers)
      .set({ isActive: false })
      .where(and(eq(subscribers.id, subscriberId), eq(subscribers.isActive, true)))
      .returning({ id: subscribers.id });
    if (!ended) throw new NotFound(say.unknownSubscriber);
    await tx.db
      .delete(deliveries)
      .where(and(eq(deliveries.subscriberId, subscriberId), eq(deliveries.status, "waiting")));
    await record(tx, { act: "unsubscribe", subjectKind: "subscriber", subjectId: subscriberId });
  });
}

function faultsOf({ channel, kinds, name, address, sectionIds = [] }: NewSubscriber): Problem[] {
  const isKnown = kinds.length > 0 && kinds.every((kind) => Object.hasOwn(eventNames, kind));
  const { isReachable, fault } = addresses[channel];
  return [
    (name === "" || name.length > MOST_NAME) && { field: "name", message: say.noName },
    !isKnown && { field: "kinds", message: say.noKinds },
    !isReachable(address) && { field: "address", message: fault },
    sectionIds.length > MOST_SECTIONS && { field: "sectionIds", message: say.badSection },
  ].filter((problem) => problem !== false);
}

const mail = z.email().max(254);
/** A public channel by its name, any chat by its number: https://core.telegram.org/bots/api#sendmessage. */
const CHANNEL = /^(?:@[A-Za-z][A-Za-z0-9_]{3,31}|-\d{5,20})$/;

const addresses = {
  mail: { isReachable: (address: string) => mail.safeParse(address).success, fault: say.badMail },
  hook: { isReachable: isHookAddress, fault: say.badHook },
  telegram: { isReachable: (address: string) => CHANNEL.test(address), fault: say.badChannel },
} satisfies Record<SubscriberChannel, unknown>;

function isHookAddress(address: string): boolean {
  if (address.length > MOST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === "https:" && username === "" && password === "";
}
