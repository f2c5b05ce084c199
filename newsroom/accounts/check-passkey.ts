import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { and, eq, lte } from "drizzle-orm";
import type { PasskeyPurpose } from "@/db/schema/sign-in";
import { passkeys } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { type KeySite, listPasskeys } from "./add-passkey";
import { doorSays as say } from "./door-says";
import { keepChallenge, takeChallenge } from "./passkey-challenge";

type Asked = { db: Db; now: Date };

/** What the browser needs to ask for a key: any of this site, or one of an account's. */
export async function askForPasskey(
  ctx: Asked,
  site: KeySite,
  { purpose, accountId }: { purpose: Exclude<PasskeyPurpose, "add">; accountId: number | null },
) {
  const mine = accountId === null ? [] : await listPasskeys(ctx.db, accountId);
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    userVerification: "required",
    allowCredentials: mine.map(({ id }) => ({ id })),
  });
  await keepChallenge(ctx, options.challenge, { purpose, accountId });
  return options;
}

/** Whose key answered; the answer is good once, and a copied key, whose count runs behind, is refused. */
export async function checkPasskey(
  ctx: Asked,
  site: KeySite,
  purpose: Exclude<PasskeyPurpose, "add">,
  response: AuthenticationResponseJSON,
): Promise<number> {
  const [key] = await ctx.db.select().from(passkeys).where(eq(passkeys.id, response.id));
  if (!key) throw new Unauthenticated(say.wrongPasskey);
  const told = await verifyAuthenticationResponse({
    response,
    expectedChallenge: async (challenge) => {
      const asked = await takeChallenge(ctx, challenge, purpose);
      return asked !== undefined && (asked.accountId === null || asked.accountId === key.accountId);
    },
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: key.id,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, "base64url")),
      counter: key.counter,
    },
  }).catch(() => null);
  if (!told?.verified) throw new Unauthenticated(say.wrongPasskey);
  const { newCounter } = told.authenticationInfo;
  const [used] = await ctx.db
    .update(passkeys)
    .set({ counter: newCounter, usedAt: ctx.now })
    .where(and(eq(passkeys.id, key.id), lte(passkeys.counter, newCounter)))
    .returning({ accountId: passkeys.accountId });
  if (!used) throw new Unauthenticated(say.wrongPasskey);
  return used.accountId;
}
