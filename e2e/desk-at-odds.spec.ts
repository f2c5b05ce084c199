import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { publicationEvents } from "@/db/schema/articles";
import { type CastKey, cast } from "@/db/seed/cast";
import { dayOf } from "@/newsroom/arabic/days";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { anApproved, as, db, putOut } from "./newsroom";
import { asSomeone } from "./sign-in";
import { expectStatus, move } from "./writing";

const marker = Date.now().toString(36);

const outNow = (page: Page) => page.getByRole("dialog").getByRole("button", { name: "انشر الآن" });
const timesPublished = async (articleId: number) =>
  (
    await db
      .select({ id: publicationEvents.id })
      .from(publicationEvents)
      .where(and(eq(publicationEvents.articleId, articleId), eq(publicationEvents.kind, "published")))
  ).length;

/** Somebody who is about to publish it: only the last press is missing. */
async function aboutToPublish(browser: Browser, who: CastKey, id: number): Promise<Page> {
  const page = await asSomeone(browser, who);
  await page.goto(`/desk/stories/${id}`);
  await move(page, "انشر");
  await expect(outNow(page)).toBeVisible();
  return page;
}

test("of two who publish at the same moment one does, and the other is told by whom", async ({ browser }) => {
  const id = await anApproved({ headline: `خبر يتسابق إليه اثنان ${marker}` });
  const salma = await aboutToPublish(browser, "salma", id);
  const ali = await aboutToPublish(browser, "ali", id);
  await Promise.all([outNow(salma).click(), outNow(ali).click()]);
  for (const page of [salma, ali]) await expectStatus(page, "معتمد", "منشور");
  expect(await timesPublished(id)).toBe(1);
  const toldBy = (page: Page, name: string) =>
    page.getByRole("alert").filter({ hasText: `آخر ما جرى: نُشر، ${name}` });
  const late = toldBy(ali, cast.salma.name).or(ali.getByRole("status").filter({ hasText: "نُشر الخبر." }));
  await expect(late).toBeVisible();
  const isAliLate = await toldBy(ali, cast.salma.name).isVisible();
  const [loser, winner] = isAliLate ? ([ali, "salma"] as const) : ([salma, "ali"] as const);
  await expect(toldBy(loser, cast[winner].name)).toBeVisible();
  await expect(loser.getByRole("dialog")).toHaveCount(0);
});

test("a double click publishes once, and going back shows what stands now", async ({ browser }) => {
  const id = await anApproved({ headline: `خبر بضغطتين ${marker}` });
  const salma = await aboutToPublish(browser, "salma", id);
  await outNow(salma).dblclick();
  await expectStatus(salma, "معتمد", "منشور");
  expect(await timesPublished(id)).toBe(1);
  await salma.goto("/desk/stories");
  await salma.goBack();
  await expectStatus(salma, "معتمد", "منشور");
  await expect(
    salma.getByRole("group", { name: "خطوات الخبر" }).getByRole("button", { name: "انشر", exact: true }),
  ).toHaveCount(0);
});

test("a tab that was left open puts out nothing that was changed behind it", async ({ browser, request }) => {
  const id = await anApproved({ headline: `خبر في لسان قديم ${marker}` });
  const salma = await aboutToPublish(browser, "salma", id);
  const ali = await as("ali");
  const story = await getStory(ali, id);
  const text = { ...story.text, headline: `غيّره المحرر ${marker}` };
  await saveStory(ali, id, { version: story.version, text });
  await outNow(salma)
    .click({ timeout: 3_000 })
    .catch(() => {});
  await expectStatus(salma, "قيد المراجعة", "غير منشور");
  expect((await request.get(`/news/${id}`)).status()).toBe(404);
  expect(await timesPublished(id)).toBe(0);
});

test("what سلمى's browser sent does nothing from anybody else's", async ({
  browser,
  playwright,
  baseURL,
}) => {
  const id = await anApproved({ headline: `خبر يُعاد إرسال طلبه ${marker}` });
  const { version } = await getStory(await as("salma"), id);
  const url = `/api/stories/${id}/moves`;
  const data = { move: "publish", version };
  const headers = { origin: baseURL ?? "" };
  const refusals: Record<string, number> = {};
  for (const who of ["zainab", "haider", "noor", "maryam"] as const) {
    const page = await asSomeone(browser, who);
    refusals[who] = (await page.request.post(url, { data, headers })).status();
  }
  const stranger: APIRequestContext = await playwright.request.newContext(baseURL ? { baseURL } : {});
  refusals.stranger = (await stranger.post(url, { data, headers })).status();
  const salma = await asSomeone(browser, "salma");
  const elsewhere = { origin: "https://elsewhere.test" };
  refusals.elsewhere = (await salma.request.post(url, { data, headers: elsewhere })).status();
  expect(refusals).toEqual({
    zainab: 403,
    haider: 403,
    noor: 404,
    maryam: 403,
    stranger: 401,
    elsewhere: 403,
  });
  expect(await timesPublished(id)).toBe(0);
  expect((await salma.request.post(url, { data, headers })).status()).toBe(200);
  expect((await salma.request.post(url, { data, headers })).status()).toBe(409);
  expect(await timesPublished(id)).toBe(1);
});

test("a withdrawn article is gone within a second wherever readers and robots found it", async ({
  browser,
  request,
}) => {
  const headline = `سنونوة ${marker} تغادر`;
  const id = await putOut({ headline });
  const month = dayOf(new Date(), "UTC").slice(0, 7);
  const today = dayOf(new Date(), "Asia/Baghdad").replaceAll("-", "/");
  const page = await (await request.get(`/news/${id}`)).text();
  const lists = [...page.matchAll(/href="(\/(?:author|section)\/[^"#?]+)"/g)].map(([, href]) => href ?? "");
  expect(lists.some((href) => href.startsWith("/author/"))).toBe(true);
  const search = `/search?q=${encodeURIComponent(headline)}`;
  const found = [
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/news-sitemap.xml",
    `/sitemaps/${month}.xml`,
    search,
  ];
  const own = ["/section/politics", ...lists.filter((href) => href.startsWith("/author/"))];
  const feeds = own.flatMap((list) => [`${list}/feed.xml`, `${list}/atom.xml`, `${list}/feed.json`]);
  const light = ["/lite", ...own.map((path) => `/lite${path}`)];
  const places = ["/", `/archive/${today}`, ...found, ...own, ...feeds, ...light];
  const holds = async (path: string) => (await (await request.get(path)).text()).includes(`/news/${id}`);
  for (const path of places) await expect.poll(() => holds(path), { message: path }).toBe(true);

  const salma = await asSomeone(browser, "salma");
  const { version } = await getStory(await as("salma"), id);
  const headers = { origin: new URL(salma.url()).origin };
  const data = { move: "withdraw", version, reason: "خطأ في الأسماء" };
  expect((await salma.request.post(`/api/stories/${id}/moves`, { data, headers })).status()).toBe(200);
  const withdrawnAt = Date.now();
  /** When the last request that still got it was sent, in milliseconds after the desk's answer. */
  const lastSeenIn = async (path: string) => {
    let seen = 0;
    const ask = async () => {
      const askedAt = Date.now();
      const isThere = await holds(path);
      if (isThere) seen = askedAt - withdrawnAt;
      return isThere;
    };
    await expect.poll(ask, { message: path, intervals: [20] }).toBe(false);
    return seen;
  };
  const late = await Promise.all(places.map(async (path) => ({ path, seen: await lastSeenIn(path) })));
  expect(late.filter(({ seen }) => seen >= 1_000)).toEqual([]);
  for (const path of [`/news/${id}`, `/lite/news/${id}`])
    expect((await request.get(path)).status(), path).toBe(410);
});
