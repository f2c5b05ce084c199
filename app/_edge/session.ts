import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { endSession, findSession, SESSION_DAYS } from "@/newsroom/accounts/sessions";
import { signIn } from "@/newsroom/accounts/sign-in";
import type { Viewer } from "@/newsroom/ctx";
import { database } from "./database";
import { authSecret, isHttps } from "./environment";
import { sealSession, sessionCookieName, sessionCookieOptions, unsealSession } from "./session-cookie";

const MAX_AGE_S = SESSION_DAYS * 86_400;

const seal = () => ({ secret: authSecret(), name: sessionCookieName(isHttps()) });

async function readToken(): Promise<string | null> {
  const { name } = seal();
  return unsealSession((await cookies()).get(name)?.value, seal());
}

/** Who asks, by our own database at each request; null for strangers, and an error is never a yes. */
export const findAsking = cache(async (): Promise<Viewer | null> => {
  const token = await readToken();
  return token ? findSession(database(), token, new Date()) : null;
});

/** For a long answer: asks again, later and as often as wanted, whether the session that began it still stands. */
export async function followSession(): Promise<() => Promise<Viewer | null>> {
  const token = await readToken();
  return async () => (token ? findSession(database(), token, new Date()) : null);
}

/** Checks the password and gives the browser a new session; an old one of this browser ends. */
export async function openSession(attempt: { email: string; password: string }): Promise<Viewer> {
  const asked = await headers();
  const { sessionToken, viewer } = await signIn(
    { db: database(), now: new Date() },
    { ...attempt, network: networkOf(asked), device: asked.get("x-device") ?? asked.get("user-agent") ?? "" },
  );
  const before = await readToken();
  if (before) await endSession(database(), before);
  const { secret, name } = seal();
  const sealed = await sealSession(sessionToken, MAX_AGE_S, { secret, name });
  (await cookies()).set(name, sealed, { ...sessionCookieOptions(isHttps()), maxAge: MAX_AGE_S });
  return viewer;
}

export async function closeSession(): Promise<void> {
  const token = await readToken();
  if (token) await endSession(database(), token);
  (await cookies()).set(seal().name, "", { ...sessionCookieOptions(isHttps()), maxAge: 0 });
}

/** Where a request comes from, as throttling counts it. */
export const askingNetwork = async (): Promise<string> => networkOf(await headers());

/** The last hop is the one our own side wrote down; what stands before it anybody may have invented. */
const networkOf = (asked: Headers) => asked.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
