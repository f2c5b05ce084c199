import { expect, test } from "@playwright/test";
import { freePort } from "@/scripts/lib/ports.mjs";
import { serve } from "@/scripts/lib/serve.mjs";
import { cuttableLine } from "./cuttable-line";
import { putOut, someArticle, takeBack } from "./newsroom";

/** Readers get the site back this long after the database. */
const recovery = { timeout: 15_000, intervals: [50] };

let line: Awaited<ReturnType<typeof cuttableLine>>;
let server: ReturnType<typeof serve>;
let site: string;

test.beforeAll(async () => {
  line = await cuttableLine(process.env.DATABASE_URL ?? "");
  const port = await freePort();
  site = `http://localhost:${port}`;
  const env = { ...process.env, DATABASE_URL: line.url, PUBLIC_URL: site };
  server = serve({ mode: "start", port, host: "127.0.0.1", env, stdio: "ignore" });
  await server.ready();
});

test.afterAll(async () => {
  await server.stop();
  line.close();
});

test("with the database down, what was read before can be read, and the rest says so", async ({
  request,
}) => {
  const [known, unknown] = [await someArticle("politics"), await someArticle("culture")];
  const kept = ["/", `/news/${known.id}`, "/section/politics"];
  for (const path of kept) expect((await request.get(site + path)).status()).toBe(200);

  line.cut();
  for (let turn = 0; turn < 20; turn++)
    for (const path of kept) expect((await request.get(site + path)).status(), path).toBe(200);
  const answer = await request.get(`${site}/news/${unknown.id}`);
  expect(answer.status()).toBe(503);
  expect(answer.headers()).toMatchObject({ "retry-after": "10", "cache-control": "no-store" });
  expect(await answer.text()).toContain(`data-status="503"`);
  expect((await request.get(`${site}/feed.xml`)).status()).toBe(503);
  expect((await request.get(`${site}/api/health`)).status()).toBe(200);
  expect((await request.get(`${site}/api/ready`)).status()).toBe(503);

  line.mend();
  await expect
    .poll(async () => (await request.get(`${site}/news/${unknown.id}`)).status(), recovery)
    .toBe(200);
  await expect.poll(async () => (await request.get(`${site}/api/ready`)).status(), recovery).toBe(200);
});

test("what happened while an instance could not hear is made up for when it can", async ({ request }) => {
  const headline = `خبر يُسحب أثناء الانقطاع ${Date.now()}`;
  const id = await putOut({ headline });
  await expect.poll(async () => (await request.get(`${site}/news/${id}`)).status(), recovery).toBe(200);
  await expect.poll(async () => (await request.get(`${site}/`)).text(), recovery).toContain(headline);

  line.cut();
  await takeBack(id);
  const later = `خبر نُشر أثناء الانقطاع ${Date.now()}`;
  await putOut({ headline: later });
  expect((await request.get(`${site}/news/${id}`)).status()).toBe(200);

  line.mend();
  await expect.poll(async () => (await request.get(`${site}/news/${id}`)).status(), recovery).toBe(410);
  await expect.poll(async () => (await request.get(`${site}/`)).text(), recovery).not.toContain(headline);
  await expect.poll(async () => (await request.get(`${site}/`)).text(), recovery).toContain(later);
});

test("a page made stale just before an outage goes on standing", async ({ request }) => {
  const path = "/section/politics";
  await expect.poll(async () => (await request.get(site + path)).status(), recovery).toBe(200);
  line.cut();
  const answer = await request.post(`${site}/api/internal/refresh`, {
    headers: { authorization: `Bearer ${process.env.INTERNAL_SECRET}` },
    data: { tags: ["house"], mode: "stale", warm: [] },
  });
  expect(answer.status()).toBe(204);
  for (let turn = 0; turn < 20; turn++) expect((await request.get(site + path)).status()).toBe(200);
  line.mend();
});
