import { and, eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { knownDevices, sessions } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import { newDeviceLetter } from "./door-says";
import { postLetter } from "./post-letter";
import { hashToken, makeSessionToken } from "./session-token";
import { SESSION_DAYS } from "./sessions";

/** The browser that asks: what it calls itself, where it is if a proxy says so, and the secret of its own cookie. */
export type Browser = { device: string; place: string; deviceKey: string };

const MOST_DEVICE = 200;
const MOST_PLACE = 60;

/** Opens a session for somebody who has proved who they are, and tells them if this browser is new to them. */
export function openSession(
  ctx: { db: Db; now: Date; user: Viewer },
  { deviceKey, ...browser }: Browser,
  by: "password" | "code" | "recovery" | "passkey" | "provider",
): Promise<string> {
  const device = browser.device.slice(0, MOST_DEVICE);
  const place = browser.place.slice(0, MOST_PLACE);
  return inTransaction(ctx, async (tx) => {
    const token = makeSessionToken();
    const expiresAt = new Date(tx.now.getTime() + SESSION_DAYS * 86_400_000);
    const [opened] = await tx.db
      .insert(sessions)
      .values({
        idHash: hashToken(token),
        accountId: tx.user.id,
        createdAt: tx.now,
        lastSeenAt: tx.now,
        confirmedAt: tx.now,
        expiresAt,
        device,
        place,
      })
      .returning({ number: sessions.number });
    await tellOfNewDevice(tx, { device, place, session: opened?.number ?? 0 }, hashToken(deviceKey));
    await tx.db.update(accounts).set({ lastSignInAt: tx.now }).where(eq(accounts.id, tx.user.id));
    await record(tx, {
      act: "signIn",
      subjectKind: "account",
      subjectId: tx.user.id,
      detail: { by, device },
    });
    return token;
  });
}

/** The first browser of an account is not news to its owner. */
async function tellOfNewDevice(
  tx: { db: Db; now: Date; user: Viewer },
  from: { device: string; place: string; session: number },
  keyHash: string,
): Promise<void> {
  const mine = and(eq(knownDevices.accountId, tx.user.id));
  const [known] = await tx.db
    .select({
      some: sql<boolean>`count(*) > 0`,
      this: sql<boolean>`coalesce(bool_or(${knownDevices.keyHash} = ${keyHash}), false)`,
    })
    .from(knownDevices)
    .where(mine);
  await tx.db
    .insert(knownDevices)
    .values({ accountId: tx.user.id, keyHash, firstAt: tx.now, lastAt: tx.now })
    .onConflictDoUpdate({ target: [knownDevices.accountId, knownDevices.keyHash], set: { lastAt: tx.now } });
  if (!known?.some || known.this) return;
  const at = `${tx.now.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const letter = newDeviceLetter({ name: tx.user.name, ...from, at });
  await postLetter(tx, `new-device:${from.session}`, { address: tx.user.email, ...letter });
}
