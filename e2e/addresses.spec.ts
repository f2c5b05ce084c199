import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { tags } from "@/db/schema/publication";
import { publish } from "@/newsroom/publishing/publish";
import { undoPublication } from "@/newsroom/publishing/undo-publication";
import { approve } from "@/newsroom/review/approve";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { expectAccessible } from "./accessible";
import { as, db, putOut } from "./newsroom";
import { asSomeone } from "./sign-in";

const marker = Date.now().toString(36);
const second = () => process.env.E2E_SECOND_URL ?? "";

const changeAddress = (page: Page, wish: { area: string; id: number; slug: string }) =>
  page.evaluate(async (body) => {
    const answer = await fetch("/api/desk/addresses", { method: "POST", body: JSON.stringify(body) });
    return { status: answer.status, ...(await answer.json()) };
  }, wish);

test("a tag's old addresses lead to its new one, on both instances, pages and feeds alike", async ({
  browser,
  request,
}) => {
  const old = `وسم-${marker}`;
  const [tag] = await db.insert(tags).values({ slug: old, name: old, folded: old }).returning();
  await putOut({ headline: `خبر بوسم ${marker}`, tagIds: [tag?.id ?? 0] });
  const lead = async (base: string, path: string) => {
    const answer = await request.get(base + path, { maxRedirects: 0 });
    return [answer.status(), decodeURI(answer.headers().location ?? "")];
  };
  for (const base of ["", second()])
    await expect.poll(() => lead(base, `/tag/${encodeURI(old)}`)).toEqual([200, ""]);
  const salma = await asSomeone(browser, "salma");
  await changeAddress(salma, { area: "tag", id: tag?.id ?? 0, slug: `${old}-ثان` });
  const last = await changeAddress(salma, { area: "tag", id: tag?.id ?? 0, slug: `${old}-ثالث` });
  expect(last).toEqual({ status: 200, slug: `${old}-ثالث` });
  for (const base of ["", second()]) {
    for (const slug of [old, `${old}-ثان`])
      await expect.poll(() => lead(base, `/tag/${encodeURI(slug)}`)).toEqual([308, `/tag/${old}-ثالث`]);
    await expect
      .poll(() => lead(base, `/tag/${encodeURI(old)}?before=abc-1`))
      .toEqual([308, `/tag/${old}-ثالث?before=abc-1`]);
    await expect
      .poll(() => lead(base, `/tag/${encodeURI(old)}/feed.xml`))
      .toEqual([308, `/tag/${old}-ثالث/feed.xml`]);
    await expect.poll(() => lead(base, `/tag/${encodeURI(`${old}-ثالث`)}`)).toEqual([200, ""]);
  }
  const zainab = await asSomeone(browser, "zainab");
  expect((await changeAddress(zainab, { area: "tag", id: tag?.id ?? 0, slug: "x" })).status).toBe(403);
});

test("a correction stands under its article and in the public list, until it is taken back", async ({
  page,
  request,
}) => {
  const id = await putOut({ headline: `خبر فيه خطأ ${marker}` });
  const salma = await as("salma");
  const live = await getStory(salma, id);
  const text = { ...live.text, headline: `خبر صُحّح ${marker}` };
  const saved = await saveStory(await as("zainab"), id, { version: live.version, text });
  const approved = await approve(salma, id, { version: saved.version });
  const note = `ورد الاسم خطأً، والصحيح غيره ${marker}.`;
  await expect.poll(async () => (await request.get("/corrections")).text()).not.toContain(marker);
  const published = await publish(salma, id, {
    version: approved.version,
    as: "correction",
    note,
  });
  await expect.poll(async () => (await request.get(`/news/${id}`)).text()).toContain(note);
  await expect.poll(async () => (await request.get("/corrections")).text()).toContain(note);
  await expect.poll(async () => (await request.get(`${second()}/corrections`)).text()).toContain(note);
  await page.goto("/corrections");
  await expect(page.getByRole("link", { name: text.headline })).toBeVisible();
  await expectAccessible(page);
  await undoPublication(salma, id, { textVersion: published.textVersion });
  await expect.poll(async () => (await request.get("/corrections")).text()).not.toContain(note);
  await expect.poll(async () => (await request.get(`/news/${id}`)).text()).not.toContain(note);
});

test("a first publication that was taken back answers 410 on both instances", async ({ request }) => {
  const salma = await as("salma");
  const id = await putOut({ headline: `خبر متسرّع ${marker}` });
  const statusAt = async (base: string) => (await request.get(`${base}/news/${id}`)).status();
  for (const base of ["", second()]) await expect.poll(() => statusAt(base)).toBe(200);
  await undoPublication(salma, id, { textVersion: 1 });
  for (const base of ["", second()]) await expect.poll(() => statusAt(base)).toBe(410);
});

/** What depends on the environment of the running instance would be answered for good as the build's was. */
test("no address that a program answers was answered by the build", () => {
  const { routes } = JSON.parse(readFileSync(".next/prerender-manifest.json", "utf8"));
  const baked = Object.entries<{ routeType?: string }>(routes).filter(
    ([, { routeType }]) => routeType === "route",
  );
  expect(baked.map(([path]) => path)).toEqual([]);
});
