import { decode, encode } from "next-auth/jwt";

/** With https nobody but this origin may set the cookie; over plain http (the demo) browsers refuse the prefix. */
export const sessionCookieName = (isHttps: boolean) =>
  isHttps ? "__Host-newsroom-session" : "newsroom-session";

export const sessionCookieOptions = (isHttps: boolean) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isHttps,
  path: "/",
});

type Seal = { secret: string; name: string };

/** Encrypts the session's token for the cookie; nothing else travels in it. */
export const sealSession = (token: string, maxAge: number, { secret, name }: Seal): Promise<string> =>
  encode({ token: { session: token }, secret, salt: name, maxAge });

/** The session's token, or null for anything that this newsroom did not seal. */
export async function unsealSession(sealed: string | undefined, { secret, name }: Seal) {
  if (!sealed) return null;
  const payload = await decode({ token: sealed, secret, salt: name }).catch(() => null);
  return typeof payload?.session === "string" ? payload.session : null;
}
