import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { eq, inArray, sql } from "drizzle-orm";
import { afterEach, describe, expect, onTestFinished, test as plainTest } from "vitest";
import type { Transaction } from "@/db/client";
import { eventQueue } from "@/db/schema/articles";
import { deliveries, subscribers } from "@/db/schema/delivery";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { publish } from "@/newsroom/publishing/publish";
import { undoPublication } from "@/newsroom/publishing/undo-publication";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { aNewsroom, as, database, someone, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory } from "@/test/newsroom-scenes";
import { fanOut } from "./fan-out";
import { listDeliveries } from "./queries";
import { retryDelivery } from "./retry";
import { sendDue } from "./send-due";
import { subscribe, unsubscribe } from "./subscribe";

const home = "https://almasalla.example";
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
const toAnywhere = { mail: null, allows: () => true };

type Got = { headers: IncomingHttpHeaders; body: string };

/** A server of somebody outside: what it got, and what it answers next. */
async function aHook(answers: number[] = []) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request.setEncoding("utf8")) body += piece;
    got.push({ headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, got };
}

afterEach(async () => {
  await database.delete(deliveries);
  await database.update(subscribers).set({ isActive: false });
});

/** A message to a hook, due now, on the shared database. */
async function aMessage(url: string) {
  const room = await aNewsroom(database);
  const maryam = as(database, await someone(database, "maryam", ["admin"], [room.sportDesk]), new Date());
  const made = await subscribe(maryam, {
    channel: "hook",
    name: "وكالة",
    address: "https://agency.example/hook",
    kinds: ["withdrawn"],
  });
  const [row] = await database
    .insert(deliveries)
    .values({
      key: `test:${made.id}`,
      channel: "hook",
      subscriberId: made.id,
      address: url,
      subject: "withdrawn",
      text: '{"kind":"withdrawn"}',
      dueAt: sql`now()`,
      madeAt: sql`now()`,
    })
    .returning();
  if (!row) throw new Error("no message");
  return { maryam, id: row.id, secret: made.secret };
}

/** مريم, in a house from which nothing waits to go out. */
async function anAdmin(db: Transaction) {
  await db.delete(eventQueue);
  return as(db, await someone(db, "maryam", ["admin"]));
}

const stateOf = async (id: number) => {
  const [row] = await database
    .select({ status: deliveries.status, attempts: deliveries.attempts, error: deliveries.lastError })
    .from(deliveries)
    .where(eq(deliveries.id, id));
  return row;
};

const makeDue = (id: number) =>
  database.update(deliveries).set({ dueAt: sql`now()` }).where(eq(deliveries.id, id));

describe("what subscribers are told", () => {
  const asked = { channel: "hook", name: "وكالة", address: "https://agency.example/hook" } as const;

  test("a withdrawal, at once, by its address and none of its words", async ({ db }) => {
    const maryam = await anAdmin(db);
    await subscribe(maryam, { ...asked, kinds: ["withdrawn", "undone"] });
    const { story, salma } = await aLiveStory(db);
    await withdraw(as(db, salma, ago(60)), story.id, { version: story.version, reason: "معلومة خاطئة" });
    await fanOut(db, home);
    const [message, ...others] = await listDeliveries(db, { mayRead: true });
    expect(others).toEqual([]);
    expect(JSON.parse(message?.text ?? "")).toMatchObject({
      kind: "withdrawn",
      article: { id: story.id, url: `${home}/news/${story.id}` },
    });
    expect(message?.text).not.toContain(story.text.headline);
    expect(message?.text).not.toContain("معلومة");
  });

  test("a publication when nobody can take it back any more, and nothing of one that was", async ({ db }) => {
    const maryam = await anAdmin(db);
    await subscribe(maryam, { ...asked, kinds: ["published", "withdrawn", "undone"] });
    const { story, salma } = await anApprovedStory(db);
    await publish(as(db, salma, ago(1)), story.id, { version: story.version });
    expect(await fanOut(db, home)).toBe(0);
    await undoPublication(as(db, salma, ago(0)), story.id, { textVersion: 1 });
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    await fanOut(db, home);
    expect(await listDeliveries(db, { mayRead: true })).toEqual([]);
  });

  test("only the kinds they asked for, and nothing after they left", async ({ db }) => {
    const maryam = await anAdmin(db);
    const { id } = await subscribe(maryam, { ...asked, kinds: ["withdrawn"] });
    const { story, salma } = await anApprovedStory(db);
    const live = await publish(as(db, salma, ago(120)), story.id, { version: story.version });
    await fanOut(db, home);
    expect(await listDeliveries(db, { mayRead: true })).toEqual([]);
    await unsubscribe(maryam, id);
    await withdraw(as(db, salma, ago(60)), story.id, { version: live.version, reason: "خطأ" });
    await fanOut(db, home);
    expect(await listDeliveries(db, { mayRead: true })).toEqual([]);
  });

  test("not what still waited when they left", async ({ db }) => {
    const maryam = await anAdmin(db);
    const { id } = await subscribe(maryam, { ...asked, kinds: ["withdrawn"] });
    const { story, salma } = await aLiveStory(db);
    await withdraw(as(db, salma, ago(60)), story.id, { version: story.version, reason: "خطأ" });
    await fanOut(db, home);
    expect(await listDeliveries(db, { mayRead: true })).toHaveLength(1);
    await unsubscribe(maryam, id);
    expect(await listDeliveries(db, { mayRead: true })).toEqual([]);
  });

  test("is for chiefs and admins to arrange, at an address that can be reached", async ({ db }) => {
    const editor = as(db, await someone(db, "ali", ["editor"]));
    expect(() => subscribe(editor, { ...asked, kinds: ["withdrawn"] })).toThrow(Forbidden);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    for (const address of ["http://agency.example/", "https://u:p@agency.example/", "file:///etc/passwd"])
      expect(() => subscribe(maryam, { ...asked, address, kinds: ["withdrawn"] })).toThrow(Invalid);
  });
});

describe("sending", () => {
  plainTest("signs what a hook gets, so that it can tell us from others", async () => {
    const hook = await aHook();
    const { id, secret } = await aMessage(hook.url);
    await sendDue(database, toAnywhere);
    const [{ headers, body } = { headers: {}, body: "" }] = hook.got;
    const [, seconds, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers["x-newsroom-signature"])) ?? [];
    const expected = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
    expect(signature).toBe(expected);
    expect(headers["x-newsroom-delivery"]).toBe(String(id));
    expect(await stateOf(id)).toEqual({ status: "sent", attempts: 1, error: "" });
  });

  plainTest("tries again later what was not taken, and goes on when somebody says so", async () => {
    const hook = await aHook(Array.from({ length: 8 }, () => 500));
    const { maryam, id } = await aMessage(hook.url);
    await sendDue(database, toAnywhere);
    expect(await stateOf(id)).toEqual({ status: "waiting", attempts: 1, error: "answered 500" });
    expect(await sendDue(database, toAnywhere)).toBe(0);
    for (let attempt = 2; attempt <= 8; attempt += 1) {
      await makeDue(id);
      await sendDue(database, toAnywhere);
    }
    expect(await stateOf(id)).toEqual({ status: "failed", attempts: 8, error: "answered 500" });
    await retryDelivery(maryam, id);
    await sendDue(database, toAnywhere);
    expect(await stateOf(id)).toEqual({ status: "sent", attempts: 1, error: "" });
    expect(hook.got).toHaveLength(9);
  });

  plainTest("gives each message to one of two instances", async () => {
    const hook = await aHook();
    const ids: number[] = [];
    for (let at = 0; at < 12; at += 1) ids.push((await aMessage(hook.url)).id);
    await Promise.all([sendDue(database, toAnywhere), sendDue(database, toAnywhere)]);
    const rows = await database.select().from(deliveries).where(inArray(deliveries.id, ids));
    expect(rows.map((row) => [row.status, row.attempts])).toEqual(ids.map(() => ["sent", 1]));
    expect(hook.got).toHaveLength(ids.length);
  });

  plainTest("takes up again what an instance left behind when it died", async () => {
    const hook = await aHook();
    const { id } = await aMessage(hook.url);
    await database
      .update(deliveries)
      .set({ attempts: 1, dueAt: sql`now() - interval '1 second'` })
      .where(eq(deliveries.id, id));
    await sendDue(database, toAnywhere);
    expect(await stateOf(id)).toMatchObject({ status: "sent", attempts: 2 });
  });

  plainTest("never goes to an address inside the house", async () => {
    const hook = await aHook();
    const { id } = await aMessage(hook.url);
    await sendDue(database, { mail: null });
    expect(await stateOf(id)).toMatchObject({ status: "waiting", error: "not an address outside" });
    expect(hook.got).toEqual([]);
  });
});
