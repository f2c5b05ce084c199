import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { asc, eq } from "drizzle-orm";
import { passkeys } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { doorSays as say } from "./door-says";
import { keepChallenge, takeChallenge } from "./passkey-challenge";
import { giveRecoveryCodes } from "./recovery-codes";
import { meansOf } from "./second-factor";

/** Which site a key belongs to: its name, its host and its origin. */
export type KeySite = { name: string; host: string; origin: string };

const MOST_KEYS = 20;
const MOST_NAME = 60;

export type Passkey = { id: string; name: string; madeAt: Date; usedAt: Date | null; isBackedUp: boolean };

/** The passkeys of an account, oldest first. */
export function listPasskeys(db: Db, accountId: number): Promise<Passkey[]> {
  const { id, name, madeAt, usedAt, isBackedUp } = passkeys;
  return db
    .select({ id, name, madeAt, usedAt, isBackedUp })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.madeAt))
    .limit(MOST_KEYS);
}

/** What the browser needs to make a passkey for whoever asks. */
export async function offerPasskey(ctx: DeskCtx, site: KeySite) {
  const mine = await listPasskeys(ctx.db, ctx.user.id);
  if (mine.length >= MOST_KEYS) throw new Invalid(say.tooManyPasskeys);
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.host,
    userName: ctx.user.email,
    userDisplayName: ctx.user.name,
    userID: new TextEncoder().encode(`account:${ctx.user.id}`),
    excludeCredentials: mine.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(ctx, options.challenge, { purpose: "add", accountId: ctx.user.id });
  return options;
}

export type NewPasskey = { name: string; response: RegistrationResponseJSON; session: number };

/**
 * Keeps a passkey its owner has just made. With the first second factor come the recovery codes, and every other
 * session of the account ends.
 */
export async function addPasskey(ctx: DeskCtx, site: KeySite, given: NewPasskey): Promise<string[]> {
  const told = await verified(ctx, site, given.response);
  return inTransaction(ctx, async (tx) => {
    const isFirst = (await meansOf(tx.db, tx.user.id)) === null;
    const { credential, credentialBackedUp } = told;
    const [kept] = await tx.db
      .insert(passkeys)
      .values({
        id: credential.id,
        accountId: tx.user.id,
        publicKey: Buffer.from(credential.publicKey).toString("base64url"),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: given.name.trim().slice(0, MOST_NAME) || say.passkey,
        isBackedUp: credentialBackedUp,
        madeAt: tx.now,
      })
      .onConflictDoNothing()
      .returning({ id: passkeys.id });
    if (!kept) throw new Invalid(say.wrongPasskey);
    await record(tx, { act: "addPasskey", subjectKind: "account", subjectId: tx.user.id });
    if (!isFirst) return [];
    await closeSessions(tx.db, tx.user.id, { allBut: given.session });
    return giveRecoveryCodes(tx.db, tx.user.id);
  });
}

async function verified(ctx: DeskCtx, site: KeySite, response: RegistrationResponseJSON) {
  const told = await verifyRegistrationResponse({
    response,
    expectedChallenge: async (challenge) =>
      (await takeChallenge(ctx, challenge, "add"))?.accountId === ctx.user.id,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => null);
  if (!told?.verified) throw new Invalid(say.wrongPasskey);
  return told.registrationInfo;
}
