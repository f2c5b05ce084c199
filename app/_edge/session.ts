import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { checkPasskey } from "@/newsroom/accounts/check-passkey";
import { enter, finishSignIn, type Opened } from "@/newsroom/accounts/finish-sign-in";
import type { Told } from "@/newsroom/accounts/provider";
import type { Means } from "@/newsroom/accounts/second-factor";
import { endSession, findSession, SESSION_DAYS, type SignedIn } from "@/newsroom/accounts/sessions";
import { signIn } from "@/newsroom/accounts/sign-in";
import { signInByProvider } from "@/newsroom/accounts/sign-in-by-provider";
import type { Viewer } from "@/newsroom/ctx";
import { database } from "./database";
import { deviceKey, dropStep, keepDevice, keepStep, stepToken } from "./door-cookies";
import { authSecret, isHttps } from "./environment";
import { keySite } from "./key-site";
import { networkOf } from "./network-of";
import { sealSession, sessionCookieName, sessionCookieOptions, unsealSession } from "./session-cookie";

const MAX_AGE_S = SESSION_DAYS * 86_400;

const seal = () => ({ secret: authSecret(), name: sessionCookieName(isHttps()) });

async function readToken(): Promise<string | null> {
  const { name } = seal();
  return unsealSession((await cookies()).get(name)?.value, seal());
}

/** Who asks, by our own database at each request; null for strangers, and an error is never a yes. */
export const findAsking = cache(async (): Promise<SignedIn | null> => {
  const token = await readToken();
  return token ? findSession(database(), token, new Date()) : null;
});

/** For a long answer: asks again, later and as often as wanted, whether the session that began it still stands. */
export async function followSession(): Promise<() => Promise<Viewer | null>> {
  const token = await readToken();
  return async () => (token ? findSession(database(), token, new Date()) : null);
}

const asked = () => ({ db: database(), now: new Date() });

/** Checks the password: a session, or the step that waits for the second factor. */
export async function openSession(attempt: {
  email: string;
  password: string;
}): Promise<{ viewer: Viewer } | { means: Means }> {
  const browser = await browserOf();
  const outcome = await signIn(asked(), { ...attempt, ...browser });
  if (outcome.kind === "in") return { viewer: await welcome(outcome, browser.deviceKey) };
  await keepStep(outcome.stepToken);
  return { means: outcome.means };
}

/** Finishes the sign-in of this browser with a code of the app or one from paper. */
export async function finishSession(code: string): Promise<Viewer> {
  const browser = await browserOf();
  const given = { stepToken: await stepToken(), code, secret: authSecret(), ...browser };
  return welcome(await finishSignIn(asked(), given), browser.deviceKey);
}

/** A passkey is both at once: something one has, and the finger or PIN that opens it. */
export async function openByPasskey(response: Parameters<typeof checkPasskey>[3]): Promise<Viewer> {
  const browser = await browserOf();
  const accountId = await checkPasskey(asked(), keySite(), "sign-in", response);
  return welcome(await enter(asked(), accountId, browser, "passkey"), browser.deviceKey);
}

/** Lets in whom the provider of the house vouches for; says whether a second factor is still to come. */
export async function openByProvider(told: Told): Promise<boolean> {
  const browser = await browserOf();
  const outcome = await signInByProvider(asked(), told, browser);
  if (outcome.kind === "in") await welcome(outcome, browser.deviceKey);
  else await keepStep(outcome.stepToken);
  return outcome.kind === "step";
}

/** Gives this browser its new session; an old one of it ends. */
async function welcome({ sessionToken, viewer }: Opened, key: string): Promise<Viewer> {
  const before = await readToken();
  if (before) await endSession(database(), before);
  const { secret, name } = seal();
  const sealed = await sealSession(sessionToken, MAX_AGE_S, { secret, name });
  (await cookies()).set(name, sealed, { ...sessionCookieOptions(isHttps()), maxAge: MAX_AGE_S });
  await keepDevice(key);
  await dropStep();
  return viewer;
}

export async function closeSession(): Promise<void> {
  const token = await readToken();
  if (token) await endSession(database(), token);
  (await cookies()).set(seal().name, "", { ...sessionCookieOptions(isHttps()), maxAge: 0 });
}

async function browserOf() {
  const told = await headers();
  return {
    network: networkOf(told),
    device: told.get("x-device") ?? told.get("user-agent") ?? "",
    place: placeOf(told),
    ...(await deviceKey()),
  };
}

/** Two letters of a country, where a proxy of ours writes them. */
const placeOf = (told: Headers) => /^[A-Z]{2}$/.exec(told.get("x-country") ?? "")?.[0] ?? "";
