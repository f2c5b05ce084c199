import { expect, test } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { submit } from "@/newsroom/review/submit";
import { createStory } from "@/newsroom/stories/create-story";
import type { MoveName } from "@/newsroom/workflow/moves";
import { as, sectionIdOf } from "../newsroom";
import { ask, json } from "./ask";
import { sessionOf } from "./session-of";

const people = Object.keys(cast) as CastKey[];
type Draft = "of zainab, politics" | "of noor, culture" | "of salma, sport";

const drafts: Record<Draft, { by: CastKey; section: string }> = {
  "of zainab, politics": { by: "zainab", section: "politics" },
  "of noor, culture": { by: "noor", section: "culture" },
  "of salma, sport": { by: "salma", section: "sport" },
};

/** Who may read which: one's own, one's desks', or all; مريم has no say over the news. */
const readers: Record<Draft, CastKey[]> = {
  "of zainab, politics": ["zainab", "ali", "salma", "haider"],
  "of noor, culture": ["noor", "salma", "haider"],
  "of salma, sport": ["ali", "salma", "haider"],
};

let ids: Record<Draft, number>;

test.beforeAll(async () => {
  const made = Object.entries(drafts).map(async ([name, { by, section }]) => {
    const ctx = await as(by);
    const headline = `مسودة سرّية ${Date.now()}`;
    return [name, (await createStory(ctx, { headline, sectionId: await sectionIdOf(section) })).id] as const;
  });
  ids = Object.fromEntries(await Promise.all(made)) as Record<Draft, number>;
});

const every = (Object.keys(drafts) as Draft[]).flatMap((draft) => people.map((who) => [draft, who] as const));
const mayRead = (draft: Draft, who: CastKey) => readers[draft].includes(who);

/** Everything that shows a story to whoever may read it. */
const reading = [
  "/api/stories/*/lock",
  "/api/stories/*/readiness",
  "/api/stories/*/style",
  "/desk/stories/*",
  "/desk/stories/*/review",
  "/desk/stories/*/proof",
  "/desk/stories/*/revisions",
];

for (const who of people)
  test(`${who} reads the stories that ${cast[who].roles} may, and finds no others by any address`, async () => {
    const cookie = await sessionOf(who);
    for (const [draft] of every.filter(([, one]) => one === who))
      for (const path of reading) {
        const { status } = await ask(path.replace("*", String(ids[draft])), { headers: { cookie } });
        expect(status, `${path} ${draft}`).toBe(mayRead(draft, who) ? 200 : 404);
      }
  });

/** Changes that would be made if they were allowed; the version is wrong, so that none is. */
const changes: [string, string, unknown][] = [
  ["PUT", "/api/stories/*", { version: 999, text: {} }],
  ["POST", "/api/stories/*/compare", { textVersion: 999, mine: {} }],
  ["PUT", "/api/stories/*/following", {}],
  ["PATCH", "/api/stories/*/suggestions", { version: 999, ids: [1], isAccepted: true }],
  ["POST", "/api/stories/*/moves", { version: 999, move: "spike" }],
  ["POST", "/api/stories/*/undo", { textVersion: 999 }],
  ["PATCH", "/api/desk/assignments/*", { accepted: true }],
];

for (const who of people)
  test(`what ${who} may not read, ${who} cannot change either, and it looks as if it were not there`, async () => {
    const cookie = await sessionOf(who);
    const hidden = every.filter(([draft, one]) => one === who && !mayRead(draft, who));
    for (const [draft] of hidden)
      for (const [method, path, body] of changes) {
        const sent = json(body);
        const address = path.replace("*", String(ids[draft]));
        const real = await ask(address, { method, body: sent.body, headers: { ...sent.headers, cookie } });
        const none = await ask(path.replace("*", "999999999"), {
          method,
          body: sent.body,
          headers: { ...sent.headers, cookie },
        });
        expect(real.status, `${method} ${address} ${draft}`).toBe(none.status);
        expect([403, 404], `${method} ${address}`).toContain(real.status);
        expect(real.text, `${method} ${address}`).toBe(none.text);
      }
  });

/** Moves on a story in review that one may read: who is let, who is told 403. */
const judging: [MoveName, CastKey[]][] = [
  ["approve", ["ali", "salma"]],
  ["sendBack", ["ali", "salma", "haider"]],
  ["publish", ["ali", "salma"]],
  ["withdraw", ["ali", "salma"]],
];

test("who may read a story in review is told 403 for every move that is not his to make", async () => {
  const zainab = await as("zainab");
  const { id, version } = await createStory(zainab, {
    headline: "خبر قيد المراجعة",
    standfirst: "خبر للاختبار.",
    dateline: "بغداد",
    creditSources: ["وكالات"],
    sectionId: await sectionIdOf("politics"),
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "نص الخبر." }] }] },
  });
  await submit(zainab, id, { version });
  for (const [move, allowed] of judging)
    for (const who of readers["of zainab, politics"]) {
      const sent = json({ move, version: 999, reason: "لأن" });
      const headers = { ...sent.headers, cookie: await sessionOf(who) };
      const { status } = await ask(`/api/stories/${id}/moves`, { method: "POST", body: sent.body, headers });
      if (allowed.includes(who)) expect([400, 403, 409], `${who} ${move}`).toContain(status);
      else expect(status, `${who} ${move}`).toBe(403);
    }
});

test("a request of علي is worth nothing with the session of another", async () => {
  const id = ids["of salma, sport"];
  const sent = json({ version: 999, text: {} });
  const asked = async (who: CastKey) =>
    (
      await ask(`/api/stories/${id}`, {
        method: "PUT",
        body: sent.body,
        headers: { ...sent.headers, cookie: await sessionOf(who) },
      })
    ).status;
  expect(await asked("ali")).not.toBe(404);
  expect([await asked("zainab"), await asked("noor"), await asked("maryam")]).toEqual([404, 404, 403]);
});

test("lists and searches of the desk hold nothing that one may not read", async () => {
  for (const who of people) {
    const cookie = await sessionOf(who);
    const asked = [
      "/api/desk/stories?q=مسودة",
      "/desk/stories?q=مسودة",
      "/desk",
      "/desk/board",
      "/desk/calendar",
    ];
    const texts = await Promise.all(asked.map((path) => ask(encodeURI(path), { headers: { cookie } })));
    for (const [draft] of every.filter(([draft, one]) => one === who && !mayRead(draft, who)))
      for (const [at, { text }] of texts.entries())
        expect(text, `${who} ${asked[at]} ${draft}`).not.toContain(`/desk/stories/${ids[draft]}"`);
  }
});
