import { expect, test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { type CastKey, cast } from "@/db/seed/cast";
import { mayEver } from "@/newsroom/accounts/may";
import { db } from "../newsroom";
import { actionForm, actions, keptFunctions } from "./actions";
import { type Answer, ask, ownPages } from "./ask";
import { sessionOf } from "./session-of";

type Call = { id: string; path: string };

function call({ id, path }: Call, headers: Record<string, string>, isAlone = false): Promise<Answer> {
  const { body, type } = actionForm({ id: "999999999", story: "999999999", version: "1" }, isAlone);
  return ask(path, {
    method: "POST",
    body,
    headers: { "content-type": type, "next-action": id, ...headers },
  });
}

/** A form says why it is refused; a button leads to nothing, or to signing in again. */
const saysNo = ({ status, text }: Answer) =>
  status === 404 || (status === 200 && /لا تملك صلاحية/.test(text));
const saysSignIn = ({ text, headers }: Answer) =>
  /انتهت الجلسة/.test(text) || /^\/sign-in/.test(String(headers["x-action-redirect"]));

const ofDesk = actions.filter(({ gate }) => gate !== "own-pages");
const forAnySession: unknown[] = ["any", "self", "own-account"];
const guarded = ofDesk.filter(({ gate }) => !forAnySession.includes(gate));

/** What anybody has done so far: refused calls leave no trace in it. */
async function recorded(): Promise<number> {
  const [row] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from audit where act <> 'signIn'`,
  );
  return row?.n ?? 0;
}

test("every action of the build stands in the table of gates", () => {
  expect(actions.length).toBeGreaterThan(20);
  expect(actions.filter(({ gate }) => !gate).map(({ name, filename }) => `${name} in ${filename}`)).toEqual(
    [],
  );
});

test("no action runs for a stranger, nor with a session that never was", async () => {
  const before = await recorded();
  const ran: string[] = [];
  for (const cookie of ["", "newsroom-session=made-up"])
    for (const action of ofDesk)
      for (const isAlone of [true, false]) {
        const answer = await call(action, { ...ownPages, cookie }, isAlone);
        if (!saysSignIn(answer)) ran.push(`${action.name}: ${answer.status} ${answer.text.slice(0, 200)}`);
      }
  expect(ran).toEqual([]);
  expect(await recorded()).toBe(before);
});

for (const who of ["zainab", "noor", "ali", "haider", "maryam", "salma"] as CastKey[])
  test(`${who} runs no action that takes what ${cast[who].roles} may not do`, async () => {
    const viewer = { id: 0, name: "", email: "", roles: [...cast[who].roles], deskIds: [] };
    const forbidden = guarded.filter(({ gate }) => !mayEver(viewer, gate as never));
    const cookie = await sessionOf(who);
    const before = await recorded();
    const ran: string[] = [];
    for (const action of forbidden)
      for (const isAlone of [true, false]) {
        const answer = await call(action, { ...ownPages, cookie }, isAlone);
        if (!saysNo(answer)) ran.push(`${action.name}: ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    expect(ran).toEqual([]);
    expect(await recorded()).toBe(before);
  });

test("no action runs from another site's page: without Origin, with a foreign one, with forwarded hosts", async () => {
  const cookie = await sessionOf("salma");
  const before = await recorded();
  const foreign: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://evil.test" },
    { origin: "https://evil.test", "x-forwarded-host": "evil.test" },
    { origin: "https://evil.test", "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" },
    { origin: "https://evil.test", host: "evil.test.localhost" },
    { ...ownPages, "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign)
    for (const action of actions) {
      const answer = await call(action, { cookie, ...headers });
      expect(answer.status, `${action.name} ${JSON.stringify(headers)}`).toBe(403);
    }
  expect(await recorded()).toBe(before);
});

test("what is kept for readers cannot be called as an action", async () => {
  expect(keptFunctions.length).toBeGreaterThan(0);
  const cookie = await sessionOf("salma");
  const type = { "content-type": "text/plain;charset=UTF-8" };
  for (const { id } of keptFunctions)
    for (const path of ["/desk", "/desk/front/proof", "/sign-in"]) {
      const headers = { ...ownPages, ...type, cookie, "next-action": id };
      expect((await ask(path, { method: "POST", body: "[]", headers })).status, id).toBe(400);
    }
});

test("an action that is too large, misnamed or no form at all is a clear refusal", async () => {
  const cookie = await sessionOf("salma");
  const [action] = ofDesk;
  const send = (body: string, headers: Record<string, string> = {}) =>
    ask(action?.path ?? "/desk", {
      method: "POST",
      body,
      headers: { ...ownPages, cookie, "next-action": action?.id ?? "", ...headers },
    });
  expect((await send("x".repeat(1_100_000))).status).toBe(413);
  for (const id of ["x", "__proto__", "constructor", "0".repeat(41), "../../etc/passwd", "ي"])
    expect((await send("[]", { "next-action": encodeURI(id) })).status, id).toBe(400);
  expect((await send("[]", { "next-action": "0".repeat(42) })).status).toBe(409);
});
