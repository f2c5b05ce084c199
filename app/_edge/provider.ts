import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import * as z from "zod";
import { env } from "@/env";
import type { Away, Provider } from "@/newsroom/accounts/provider";
import { authSecret, isHttps } from "./environment";
import { publicUrl } from "./public-url";
import { sessionCookieOptions } from "./session-cookie";

/** The provider of the house, or null: signing in with one is off where the environment names none. */
export function findProvider(): Provider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  const callback = `${publicUrl()}/sign-in/provider/callback`;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, callback };
}

export const providerName = () => env().OIDC_NAME;

const MINUTES = 10;
const away = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });

const cookieName = () => (isHttps() ? "__Host-newsroom-away" : "newsroom-away");
const sealed = () => ({ secret: authSecret(), salt: cookieName() });

const set = async (value: string, maxAge: number) =>
  (await cookies()).set(cookieName(), value, { ...sessionCookieOptions(isHttps()), maxAge });

/** What must come back is bound to this browser: an answer that somebody else began opens nothing here. */
export const rememberAway = async (given: Away & { next: string }) =>
  set(await encode({ token: given, maxAge: MINUTES * 60, ...sealed() }), MINUTES * 60);

/** What this browser went away with; it is good for one return. */
export async function takeAway(): Promise<(Away & { next: string }) | null> {
  const token = (await cookies()).get(cookieName())?.value;
  if (!token) return null;
  await set("", 0);
  const opened = away.safeParse(await decode({ token, ...sealed() }).catch(() => null));
  return opened.success ? opened.data : null;
}
