import { expect, test } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { mayEver } from "@/newsroom/accounts/may";
import type { Viewer } from "@/newsroom/ctx";
import { ask, json } from "./ask";
import { type Door, deskDoors, hasId, isPage } from "./doors";
import { sessionOf } from "./session-of";

const people = Object.keys(cast) as CastKey[];

function knock({ method, path }: Door, headers: Record<string, string>) {
  if (method === "GET") return ask(path, { headers });
  const sent = json({});
  return ask(path, { method, body: sent.body, headers: { ...sent.headers, ...headers } });
}

const viewerOf = (who: CastKey): Viewer => ({
  id: 0,
  name: cast[who].name,
  email: cast[who].email,
  roles: [...cast[who].roles],
  deskIds: [],
});

const forAnySession = ["any", "self", "own-account"];
const isLet = (who: CastKey, { gate }: Door) =>
  forAnySession.includes(gate) || mayEver(viewerOf(who), gate as never);

/** What a refused request is answered: reading finds nothing, acting is forbidden. */
const refused = (door: Door) => (door.method === "GET" ? 404 : 403);

/** Headers that once switched a proxy off, or claim that somebody has already been let in. */
const forged: Record<string, string>[] = [
  {},
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  {
    "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy",
    "x-middleware-rewrite": "/desk",
  },
  {
    "x-middleware-next": "1",
    "x-middleware-override-headers": "cookie",
    "x-middleware-request-cookie": "a=b",
  },
  { rsc: "1", "next-router-prefetch": "1", "x-nextjs-data": "1", "x-matched-path": "/desk" },
  {
    authorization: "Bearer newsroom",
    "x-forwarded-user": "salma",
    "x-asked": "/desk",
    "x-invoke-path": "/desk",
  },
  { cookie: "newsroom-session=eyJhbGciOiJub25lIn0..a.b.c; __Host-newsroom-session=x" },
];

test("a stranger comes through no door of the desk, whatever headers he sends", async () => {
  const opened: string[] = [];
  for (const headers of forged)
    for (const door of deskDoors) {
      const { status, headers: told } = await knock(door, headers);
      const isSentAway = isPage(door)
        ? status === 307 && /^[^?]*\/sign-in(?:\/confirm)?\?/.test(told.location ?? "")
        : status === 401;
      if (!isSentAway) opened.push(`${door.name} ${JSON.stringify(headers)}: ${status}`);
    }
  expect(opened).toEqual([]);
});

for (const who of people)
  test(`${who} comes through the doors of ${cast[who].roles} and finds nothing behind the others`, async () => {
    const cookie = await sessionOf(who);
    const wrong: string[] = [];
    for (const door of deskDoors) {
      const { status } = await knock(door, { cookie });
      const isRight = isLet(who, door)
        ? status < 500 &&
          status !== 401 &&
          (!isPage(door) || hasId(door) || door.gate === "any" || status === 200)
        : status === refused(door);
      if (!isRight) wrong.push(`${door.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
