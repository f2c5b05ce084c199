import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { DeliveryChannel, PublicationEventKind } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound, type Problem } from "@/newsroom/errors";
import { eventNames, deliverySays as say } from "./messages";

export type NewSubscriber = {
  channel: DeliveryChannel;
  name: string;
  address: string;
  kinds: PublicationEventKind[];
};

const mail = z.email().max(254);
const MOST_NAME = 80;
const MOST_ADDRESS = 500;

/** Somebody outside is told from now on; the secret that signs what a hook gets is shown this once. */
export function subscribe(ctx: DeskCtx, given: NewSubscriber): Promise<{ id: number; secret: string }> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
  const { channel, kinds } = given;
  const [name, address] = [given.name.normalize("NFC").trim(), given.address.trim()];
  const problems = faultsOf({ channel, kinds, name, address });
  if (problems.length > 0) throw new Invalid(say.refused, problems);
  const secret = channel === "hook" ? randomBytes(32).toString("base64url") : "";
  return inTransaction(ctx, async (tx) => {
    const [made] = await tx.db
      .insert(subscribers)
      .values({ channel, name, address, kinds, secret, madeBy: tx.user.id, madeAt: tx.now })
      .returning({ id: subscribers.id });
    if (!made) throw new Error("insert returned no row");
    const detail = { name, channel, kinds };
    await record(tx, { act: "subscribe", subjectKind: "subscriber", subjectId: made.id, detail });
    return { id: made.id, secret };
  });
}

/** A subscriber is told nothing any more, nor what still waits; what was sent stays on record. */
export function unsubscribe(ctx: DeskCtx, subscriberId: number): Promise<void> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
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

function faultsOf({ channel, kinds, name, address }: NewSubscriber): Problem[] {
  const isKnown = kinds.length > 0 && kinds.every((kind) => Object.hasOwn(eventNames, kind));
  const isReachable = channel === "hook" ? isHookAddress(address) : mail.safeParse(address).success;
  return [
    (name === "" || name.length > MOST_NAME) && { field: "name", message: say.noName },
    !isKnown && { field: "kinds", message: say.noKinds },
    !isReachable && { field: "address", message: channel === "hook" ? say.badHook : say.badMail },
  ].filter((problem) => problem !== false);
}

function isHookAddress(address: string): boolean {
  if (address.length > MOST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === "https:" && username === "" && password === "";
}
