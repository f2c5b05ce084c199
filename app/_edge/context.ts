import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import type { Ability } from "@/newsroom/accounts/abilities";
import { isFresh } from "@/newsroom/accounts/confirm-again";
import { doorSays } from "@/newsroom/accounts/door-says";
import { mayEver } from "@/newsroom/accounts/may";
import type { SignedIn } from "@/newsroom/accounts/sessions";
import type { DeskCtx, Viewer } from "@/newsroom/ctx";
import { Forbidden, NotFound, Unauthenticated, Unconfirmed } from "@/newsroom/errors";
import { database } from "./database";
import { refuseForeignOrigin } from "./origin";
import { ownPath } from "./own-path";
import { publicUrl } from "./public-url";
import { findAsking } from "./session";

/**
 * What one must be able to do to come in at all. "any" asks for a session; "self" and "own-account" too, and let in
 * whoever must still add the second factor their role asks for.
 */
export type Gate = Ability | "any" | "self" | "own-account";

/** Acts behind these ask again who is at the keys, and pages behind the first ones also when they are read. */
const provenPages: Gate[] = ["account:invite", "account:manage", "settings:manage"];
const provenActs: Gate[] = [...provenPages, "own-account"];

const isForSelf = (gate: Gate): gate is "self" | "own-account" => gate === "self" || gate === "own-account";
const mayEnter = (user: Viewer, gate: Gate) => gate === "any" || isForSelf(gate) || mayEver(user, gate);

/** The context of somebody who is signed in: what their session says comes along. */
export type SessionCtx = DeskCtx & { user: SignedIn };

/** A desk page's context: strangers are sent to sign in, whoever lacks the ability finds nothing. */
export async function enterDesk(gate: Gate): Promise<SessionCtx> {
  await connection();
  const user = await findAsking();
  const here = encodeURIComponent(ownPath((await headers()).get("x-asked")));
  if (!user) redirect(`/sign-in?next=${here}`);
  if (user.mustAddFactor && !isForSelf(gate)) redirect("/desk/account");
  if (!mayEnter(user, gate)) notFound();
  const now = new Date();
  if (provenPages.includes(gate) && !isFresh(user.confirmedAt, now))
    redirect(`/sign-in/confirm?next=${here}`);
  return { db: database(), now, user };
}

/** The context of a request that changes something: from our own pages only, with the ability. */
export async function actOnDesk(gate: Gate): Promise<SessionCtx> {
  refuseForeignOrigin(await headers(), publicUrl());
  const ctx = await asked(gate, () => new Forbidden());
  if (provenActs.includes(gate) && !isFresh(ctx.user.confirmedAt, ctx.now)) throw new Unconfirmed();
  return ctx;
}

/** The context of a request that only reads: whoever lacks the ability finds nothing. */
export const askDesk = (gate: Gate): Promise<SessionCtx> => asked(gate, () => new NotFound());

async function asked(gate: Gate, refusal: () => Error): Promise<SessionCtx> {
  const user = await findAsking();
  if (!user) throw new Unauthenticated();
  if (user.mustAddFactor && !isForSelf(gate)) throw new Forbidden(doorSays.addFactorFirst);
  if (!mayEnter(user, gate)) throw refusal();
  return { db: database(), now: new Date(), user };
}
