import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { knownDevices, sessions } from "@/db/schema/sign-in";
import { cast, demoPassword } from "@/db/seed/cast";
import { createAccount } from "@/newsroom/accounts/create-account";
import { suspend } from "@/newsroom/accounts/suspend";
import { as, db } from "../newsroom";
import { ask, json, ownPages } from "./ask";
import { setSession, signInAs } from "./session-of";

async function aReporter() {
  const email = `reporter-${Date.now()}@example.test`;
  const id = await createAccount(
    { db, now: new Date(), user: null },
    { email, name: "مراسل للاختبار", password: demoPassword, roles: ["reporter"], deskIds: [] },
  );
  return { id, email };
}

/** What a session opens: reading, a page, and changing something. */
async function opens(cookie: string): Promise<number[]> {
  const answers = [
    await ask("/api/desk/notices", { headers: { cookie } }),
    await ask("/desk", { headers: { cookie } }),
    await ask("/api/desk/notices", { method: "PATCH", body: '{"upTo":1}', headers: { ...ownPages, cookie } }),
  ];
  return answers.map(({ status }) => status);
}

const ALL = [200, 200, 200];
const NOTHING = [401, 307, 401];

test("over http, as in the demo, the session has no prefix that browsers would refuse, and no script reads it", async () => {
  const sent = json({ email: cast.zainab.email, password: demoPassword });
  const cookie = setSession(await ask("/api/session", { method: "POST", ...sent }));
  expect(cookie).toMatch(/^newsroom-session=/);
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=lax/i);
  expect(cookie).not.toMatch(/; Secure/i);
});

test("a browser is known again by a key that we sealed, and a forged seal is put right without a new browser", async () => {
  const { id, email } = await aReporter();
  const deviceAfter = async (cookie = "") => {
    const sent = json({ email, password: demoPassword });
    const answer = await ask("/api/session", {
      method: "POST",
      ...sent,
      headers: { ...sent.headers, cookie },
    });
    expect(answer.status).toBe(200);
    return /newsroom-device=([^;]+)/.exec(answer.headers["set-cookie"]?.join("\n") ?? "")?.[1] ?? "";
  };
  const first = await deviceAfter();
  expect(first).toMatch(/^[\w-]{43}\.[\w-]{43}$/);
  const [key] = first.split(".");
  for (const shown of [first, key, `${key}.${"A".repeat(43)}`])
    expect(await deviceAfter(`newsroom-device=${shown}`)).toBe(first);
  const known = await db.select().from(knownDevices).where(eq(knownDevices.accountId, id));
  expect(known).toHaveLength(1);
});

test("a session ends with the row that stands for it, at the very next request", async () => {
  const { id, email } = await aReporter();
  const [ended, kept] = [await signInAs(email), await signInAs(email)];
  expect(await opens(ended)).toEqual(ALL);
  const [oldest] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.accountId, id))
    .orderBy(sessions.createdAt);
  await db.delete(sessions).where(eq(sessions.idHash, oldest?.idHash ?? ""));
  expect(await opens(ended)).toEqual(NOTHING);
  expect(await opens(kept)).toEqual(ALL);
});

test("whoever is suspended has no session left, and gets no new one", async () => {
  const { id, email } = await aReporter();
  const cookie = await signInAs(email);
  expect(await opens(cookie)).toEqual(ALL);
  await suspend(await as("maryam"), id);
  expect(await opens(cookie)).toEqual(NOTHING);
  await expect(signInAs(email)).rejects.toThrow("401");
});

test("a session that is too old, or was silent for too long, opens nothing", async () => {
  const { id, email } = await aReporter();
  const cookie = await signInAs(email);
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  await db
    .update(sessions)
    .set({ lastSeenAt: hoursAgo(12.1) })
    .where(eq(sessions.accountId, id));
  expect(await opens(cookie)).toEqual(NOTHING);
  await db
    .update(sessions)
    .set({ lastSeenAt: new Date(), expiresAt: hoursAgo(0.1) })
    .where(eq(sessions.accountId, id));
  expect(await opens(cookie)).toEqual(NOTHING);
});

test("signing in gives a new session also to a browser that came with one: none can be planted", async () => {
  const { email } = await aReporter();
  const planted = await signInAs(email);
  const sent = json({ email: cast.noor.email, password: demoPassword });
  const answer = await ask("/api/session", {
    method: "POST",
    body: sent.body,
    headers: { ...sent.headers, cookie: planted },
  });
  const fresh = setSession(answer).split(";", 1)[0] ?? "";
  expect(fresh).not.toBe(planted);
  expect(await opens(planted)).toEqual(NOTHING);
  expect(await opens(fresh)).toEqual(ALL);
});

test("a changed or foreign cookie is no session", async () => {
  const cookie = await signInAs(cast.noor.email);
  const [name = "", sealed = ""] = cookie.split("=");
  const other = sealed.at(-5) === "A" ? "B" : "A";
  const forged = [
    `${name}=`,
    `${name}=${sealed.slice(0, -5)}${other}${sealed.slice(-4)}`,
    `${name}=${sealed.split(".").slice(0, 3).join(".")}..`,
    `${name}=eyJhbGciOiJub25lIn0.eyJzZXNzaW9uIjoiMSJ9.`,
    `${name}=${"A".repeat(4_000)}`,
    `__Host-${name}=${sealed}`,
    `next-auth.session-token=${sealed}`,
  ];
  for (const one of forged) expect(await opens(one), one.slice(0, 60)).toEqual(NOTHING);
});

test("the account's row never holds what was typed", async () => {
  const { id } = await aReporter();
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
});
