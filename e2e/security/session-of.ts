import { type CastKey, cast, demoPassword } from "@/db/seed/cast";
import { type Answer, ask, json } from "./ask";

const sessions = new Map<string, Promise<string>>();

/** The session among the cookies an answer sets, as it is set. */
export const setSession = ({ headers }: Answer): string =>
  (headers["set-cookie"] ?? []).find((one) => /^(?:__Host-)?newsroom-session=/.test(one)) ?? "";

/** The cookie of a new session. */
export async function signInAs(email: string, password = demoPassword): Promise<string> {
  const answer = await ask("/api/session", { method: "POST", ...json({ email, password }) });
  const cookie = setSession(answer);
  if (answer.status !== 200 || !cookie) throw new Error(`${email} is not let in: ${answer.status}`);
  return cookie.split(";", 1)[0] ?? "";
}

/** The cookie of somebody of the cast, signed in once for all that is asked here. */
export function sessionOf(who: CastKey): Promise<string> {
  const known = sessions.get(who) ?? signInAs(cast[who].email);
  sessions.set(who, known);
  return known;
}
