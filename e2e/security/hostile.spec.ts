import { expect, test } from "@playwright/test";
import { and, gt, isNotNull, max, sql } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { createStory } from "@/newsroom/stories/create-story";
import { getStory } from "@/newsroom/stories/get-story";
import { as, db } from "../newsroom";
import { ask, json, ownPages } from "./ask";
import { deskDoors } from "./doors";
import { hostileBodies } from "./hostile-json";
import { hostileAddresses, hostileWords } from "./hostile-words";
import { sessionOf } from "./session-of";

test.describe.configure({ timeout: 300_000 });

/** Everything a change would leave a trace in. */
async function counts(): Promise<Record<string, number>> {
  const [row] = await db.execute<Record<string, number>>(sql`select
    (select count(*)::int from stories) as stories, (select count(*)::int from media) as media,
    (select count(*)::int from tags) as tags, (select count(*)::int from accounts) as accounts`);
  return row ?? {};
}

async function lastAct(): Promise<number> {
  const [row] = await db.select({ id: max(audit.id) }).from(audit);
  return row?.id ?? 0;
}

/** What was done since then, the newsroom clock's own acts left out: it ticks whatever is asked. */
const actsAfter = (id: number) =>
  db
    .select({ act: audit.act, kind: audit.subjectKind, subject: audit.subjectId, detail: audit.detail })
    .from(audit)
    .where(and(gt(audit.id, id), isNotNull(audit.actorId)));

const isRefused = (status: number) => status >= 400 && status < 500;

/** An empty object ends one's other sessions there, and a body that only forges a prototype is one. */
const TAKES_EMPTY = "DELETE /api/desk/account/sessions";

const writing = deskDoors.filter(({ name, method }) => method !== "GET" && name !== TAKES_EMPTY);

/** These only ask for a question to sign or a secret to hold, of oneself, and read no body. */
const bodiless = [
  "PUT /api/session/confirm",
  "POST /api/desk/account/passkeys/offer",
  "POST /api/desk/account/code-app",
];

/** Taking away what is not there reads no body either, and is no mistake. */
const isHarmless = ({ name, method }: { name: string; method: string }, status: number) =>
  isRefused(status) || (status === 200 && (method === "DELETE" || bodiless.includes(name)));

for (const who of ["salma", "maryam"] as const)
  test(`nothing of ${hostileBodies.length} hostile bodies is taken by any handler that changes something, for ${who}`, async () => {
    const cookie = await sessionOf(who);
    const [before, last] = [await counts(), await lastAct()];
    const taken: string[] = [];
    for (const door of writing)
      for (const [kind, body] of hostileBodies) {
        const headers = { ...ownPages, cookie, "content-type": "application/json" };
        const { status } = await ask(door.path, { method: door.method, body, headers });
        if (!isHarmless(door, status)) taken.push(`${door.name}: ${kind}: ${status}`);
      }
    expect(taken).toEqual([]);
    expect(await actsAfter(last)).toEqual([]);
    expect(await counts()).toEqual(before);
  });

test("no hostile body changes a story that one may write", async () => {
  const salma = await as("salma");
  const story = await createStory(salma, { headline: "خبر لا يتغيّر" });
  const cookie = await sessionOf("salma");
  const path = `/api/stories/${story.id}`;
  for (const [kind, body] of hostileBodies)
    for (const [method, address] of [
      ["PUT", path],
      ["POST", `${path}/moves`],
      ["POST", `${path}/comments`],
      ["POST", `${path}/suggestions`],
      ["POST", `${path}/compare`],
      ["PUT", `${path}/lock`],
      ["POST", `${path}/previews`],
    ] as const) {
      const { status } = await ask(address, { method, body, headers: { ...ownPages, cookie } });
      expect(isRefused(status), `${method} ${address}: ${kind}: ${status}`).toBe(true);
    }
  const after = await getStory(salma, story.id);
  expect([after.version, after.text]).toEqual([story.version, story.text]);
});

test("no hostile body signs anybody in", async () => {
  for (const [kind, body] of hostileBodies) {
    const answer = await ask("/api/session", { method: "POST", body, headers: ownPages });
    expect([400, 413, 429], `${kind}: ${answer.status}`).toContain(answer.status);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
});

test("readers' addresses answer whatever is asked of them", async () => {
  const fallen: string[] = [];
  for (const address of hostileAddresses)
    for (const [kind, words] of hostileWords) {
      const { status } = await ask(address.replace("*", words));
      /** 501 is what oEmbed says to a format it does not know. */
      if (status >= 500 && status !== 501) fallen.push(`${address} ${kind}: ${status}`);
    }
  expect(fallen).toEqual([]);
});

test("the desk's addresses answer whatever is asked of them", async () => {
  const cookie = await sessionOf("salma");
  const fallen: string[] = [];
  const reading = deskDoors.filter(({ method, path }) => method === "GET" && !path.includes("signals"));
  for (const { name, path } of reading)
    for (const [kind, words] of hostileWords.filter(([, one]) => one.length < 2_000)) {
      const query = ["q", "id", "ids", "section", "before", "day", "view", "version", "sort"].map(
        (key) => `${key}=${words}`,
      );
      const { status } = await ask(`${path}?${query.join("&")}`, { headers: { cookie } });
      if (status >= 500) fallen.push(`${name} ${kind}: ${status}`);
    }
  expect(fallen).toEqual([]);
});

test("ids that are none are not found, whatever they try", async () => {
  const cookie = await sessionOf("salma");
  const ids = [
    "0",
    "-1",
    "1.5",
    "1e3",
    "0x10",
    "٧",
    "1;drop",
    "1%20or%201=1",
    "__proto__",
    "NaN",
    "9".repeat(40),
    "%00",
    "1%2F2",
  ];
  for (const id of ids)
    for (const path of [`/api/stories/${id}/lock`, `/api/desk/pictures/${id}`, `/desk/stories/${id}`]) {
      const { status } = await ask(encodeURI(decodeURI(path)), { headers: { cookie } });
      expect([400, 404], `${path}: ${status}`).toContain(status);
    }
});

test("headers that no browser sends leave the process alive", async () => {
  const absurd: Record<string, string | string[]>[] = [
    { "x-long": "x".repeat(15_000) },
    Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, "1"])),
    { cookie: "a=b; ".repeat(2_000) },
    { cookie: "newsroom-session=%E0%A4%A; theme=__proto__" },
    { accept: "text/x-component", "next-router-state-tree": "%7B" },
    { "accept-encoding": "br;q=x, ".repeat(300) },
    { "accept-language": "ar-".repeat(2_000) },
    { "if-none-match": 'W/"x", '.repeat(1_000) },
    { "if-modified-since": "not a day" },
    { range: `bytes=${Array.from({ length: 1_000 }, (_, at) => `${at}-`).join()}` },
    { expect: "200-ok" },
    { te: "trailers, deflate;q=0.5" },
    {
      "content-length": "0",
      upgrade: "h2c",
      connection: "upgrade, http2-settings",
      "http2-settings": "AAMAAABk",
    },
    { "save-data": "on", dnt: "\u00ff" },
    { "last-event-id": "9".repeat(5_000) },
  ];
  for (const headers of absurd)
    for (const path of ["/", "/api/live/1", "/desk", "/feed.xml"]) {
      const status = await ask(path, { headers }).then(
        (answer) => answer.status,
        () => 400,
      );
      expect(status, JSON.stringify(headers).slice(0, 80)).toBeLessThan(500);
    }
  expect((await ask("/api/health")).status).toBe(200);
  expect((await ask("/api/ready")).status).toBe(200);
});

test("a body that says one size and brings another is not taken", async () => {
  const cookie = await sessionOf("salma");
  const sent = json({ version: 1 });
  const headers = { ...sent.headers, cookie };
  const tooMuch = ask("/api/stories/1/moves", { method: "POST", body: "x".repeat(70_000_000), headers });
  expect(
    await tooMuch.then(
      ({ status }) => status,
      () => 413,
    ),
  ).toBe(413);
  const both = { ...headers, "transfer-encoding": "chunked" };
  const smuggled = ask("/api/stories/1/moves", {
    method: "POST",
    body: "0\r\n\r\nGET /desk HTTP/1.1\r\n\r\n",
    headers: both,
  });
  expect(
    await smuggled.then(
      ({ status }) => isRefused(status),
      () => true,
    ),
  ).toBe(true);
});
