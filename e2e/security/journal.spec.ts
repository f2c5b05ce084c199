import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { cast, demoPassword } from "@/db/seed/cast";
import { createStory } from "@/newsroom/stories/create-story";
import { makePreview } from "@/newsroom/stories/preview";
import { as } from "../newsroom";
import { ask, json, ownPages } from "./ask";
import { sessionOf, signInAs } from "./session-of";

/** What both instances have written so far. */
const journal = () => readFileSync(join(dirname(process.env.DATA_DIR ?? ""), "site.log"), "utf8");

const linesOf = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a refused request stands in the journal under the name its answer had", async () => {
  const answer = await ask("/api/desk/stories?q=a-secret-question");
  const id = answer.headers["x-request-id"];
  await expect
    .poll(() => linesOf(journal()).find((line) => line.requestId === id))
    .toMatchObject({
      level: "warn",
      method: "GET",
      path: "/api/desk/stories",
      status: 401,
      area: "desk-handler",
    });
});

test("a request may not choose its own name", async () => {
  const { headers } = await ask("/api/health", { headers: { "x-request-id": "chosen-by-somebody" } });
  expect(headers["x-request-id"]).not.toBe("chosen-by-somebody");
});

test("nothing that was sent, asked or opened can be read in the journal", async () => {
  const secret = `كلمة-${Date.now()}`;
  const salma = await as("salma");
  const story = await createStory(salma, { headline: secret });
  const token = await makePreview(salma, story.id, 1);
  const cookie = await sessionOf("salma");
  await signInAs(cast.noor.email);
  await ask("/api/session", { method: "POST", ...json({ email: cast.ali.email, password: secret }) });
  await ask(`/preview/${token}`);
  await ask(`/preview/${token}x`);
  await ask(`/search?q=${encodeURIComponent(secret)}`);
  await ask("/desk", {
    headers: {
      authorization: `Bearer ${encodeURIComponent(secret)}`,
      "x-secret": encodeURIComponent(secret),
    },
  });
  const sent = json({ version: 1, text: { headline: secret.repeat(3), body: secret } });
  await ask(`/api/stories/${story.id}`, {
    method: "PUT",
    body: sent.body,
    headers: { ...sent.headers, cookie },
  });
  await ask("/api/desk/subscribers", {
    method: "POST",
    body: `{"${secret}":`,
    headers: { ...ownPages, cookie },
  });
  const marker = await ask("/api/desk/stories");
  await expect.poll(journal).toContain(String(marker.headers["x-request-id"]));
  const written = journal();
  const sealed = cookie.split("=")[1] ?? "none";
  for (const one of [secret, encodeURIComponent(secret), demoPassword, sealed, token, "almasalla.test"])
    expect(written, one).not.toContain(one);
  for (const one of [process.env.AUTH_SECRET, process.env.INTERNAL_SECRET])
    expect(written).not.toContain(one);
});

test("what the newsroom measures is told to nobody without the key", async () => {
  for (const headers of [{}, { authorization: "Bearer " }, { authorization: "Bearer undefined" }] as Record<
    string,
    string
  >[])
    expect((await ask("/api/metrics", { headers })).status).toBe(404);
  const cookie = await sessionOf("maryam");
  expect((await ask("/api/metrics", { headers: { cookie } })).status).toBe(404);
});

test("whoever has the key reads answers by kind and status, and no address among them", async () => {
  await ask("/api/desk/stories");
  const headers = { authorization: `Bearer ${process.env.METRICS_TOKEN}` };
  const { status, text, headers: told } = await ask("/api/metrics", { headers });
  expect(status).toBe(200);
  expect(told["content-type"]).toMatch(/^text\/plain; version=/);
  expect(text).toMatch(/^newsroom_answers_total\{area="desk-handler",method="GET",status="401"\} \d+$/m);
  expect(text).toMatch(/^newsroom_answer_seconds_bucket\{le="0.005",area="handler"\} \d+$/m);
  for (const name of ["newsroom_kept_pages", "newsroom_kept_bytes", "process_resident_memory_bytes"])
    expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  expect(text).not.toMatch(/\/desk|\/news\//);
});
