import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import type { Ability } from "@/newsroom/accounts/abilities";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, NotFound, Unauthenticated } from "@/newsroom/errors";
import { database } from "./database";
import { refuseForeignOrigin } from "./origin";
import { ownPath } from "./own-path";
import { publicUrl } from "./public-url";
import { findAsking } from "./session";

/** What one must be able to do to come in at all; "any" asks for a session only. */
export type Gate = Ability | "any";

/** A desk page's context: strangers are sent to sign in, whoever lacks the ability finds nothing. */
export async function enterDesk(gate: Gate): Promise<DeskCtx> {
  await connection();
  const user = await findAsking();
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(ownPath((await headers()).get("x-asked")))}`);
  if (gate !== "any" && !mayEver(user, gate)) notFound();
  return { db: database(), now: new Date(), user };
}

/** The context of a request that changes something: from our own pages only, with the ability. */
export async function actOnDesk(gate: Gate): Promise<DeskCtx> {
  refuseForeignOrigin(await headers(), publicUrl());
  return asked(gate, () => new Forbidden());
}

/** The context of a request that only reads: whoever lacks the ability finds nothing. */
export const askDesk = (gate: Gate): Promise<DeskCtx> => asked(gate, () => new NotFound());

async function asked(gate: Gate, refusal: () => Error): Promise<DeskCtx> {
  const user = await findAsking();
  if (!user) throw new Unauthenticated();
  if (gate !== "any" && !mayEver(user, gate)) throw refusal();
  return { db: database(), now: new Date(), user };
}
