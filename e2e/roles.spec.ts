import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { cast, demoPassword } from "@/db/seed/cast";
import { createAccount } from "@/newsroom/accounts/create-account";
import { getViewer } from "@/newsroom/accounts/queries";
import { suspend } from "@/newsroom/accounts/suspend";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { headlineOf, openNewStory, storyIdOf } from "./writing";

const ownOrigin = (page: Page) => ({ origin: new URL(page.url()).origin });

async function hiddenStory(browser: Browser) {
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  return storyIdOf(zainab);
}

/** Everything one can ask of a story, and what it answers. */
async function askAll(request: APIRequestContext, id: number, headers: Record<string, string>) {
  const text = { version: 1, text: {} };
  const asked = [
    await request.get(`/desk/stories/${id}`, { headers, maxRedirects: 0 }),
    await request.get(`/desk/stories/${id}/review`, { headers, maxRedirects: 0 }),
    await request.get(`/desk/stories/${id}/proof`, { headers, maxRedirects: 0 }),
    await request.get(`/desk/stories/${id}/revisions`, { headers, maxRedirects: 0 }),
    await request.put(`/api/stories/${id}`, { headers, data: text }),
    await request.post(`/api/stories/${id}/moves`, { headers, data: { move: "submit", version: 1 } }),
  ];
  return asked.map((answer) => answer.status());
}

test("strangers are asked to sign in, whatever headers they send", async ({ browser, request, baseURL }) => {
  const id = await hiddenStory(browser);
  const forged: Record<string, string>[] = [
    {},
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "src/middleware:src/middleware", "x-nonce": "a", rsc: "1" },
    { "x-forwarded-host": "localhost", cookie: "newsroom-session=x", authorization: "Bearer x" },
  ];
  for (const headers of forged) {
    const answers = await askAll(request, id, { origin: `${baseURL}`, ...headers });
    expect(answers).toEqual([307, 307, 307, 307, 401, 401]);
  }
  for (const path of ["/api/desk/tags?q=م", "/api/desk/pictures", "/api/desk/articles", "/api/desk/stories"])
    expect((await request.get(path)).status()).toBe(401);
});

test("another site's page changes nothing, not even with a session", async ({ browser }) => {
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  const path = `/api/stories/${storyIdOf(zainab)}/moves`;
  const data = { move: "spike", version: 1 };
  const foreign: Record<string, string>[] = [
    {},
    { origin: "https://evil.test" },
    { origin: "https://evil.test", "x-forwarded-host": "evil.test" },
    { ...ownOrigin(zainab), "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign)
    expect((await zainab.request.post(path, { headers, data })).status()).toBe(403);
});

test("نور finds her own stories and no others", async ({ browser }) => {
  const id = await hiddenStory(browser);
  const noor = await asSomeone(browser, "noor");
  await noor.goto("/desk/stories");
  await expect(noor.getByRole("row").nth(1)).toBeVisible();
  const writers = await noor.getByRole("row").locator("td:nth-of-type(4)").allTextContents();
  expect(new Set(writers)).toEqual(new Set([cast.noor.name]));
  expect(await askAll(noor.request, id, ownOrigin(noor))).toEqual([404, 404, 404, 404, 404, 404]);
  await noor.goto(`/desk/stories/${id}`);
  await expect(noor.getByRole("heading", { name: "غير موجود" })).toBeVisible();
  await expectAccessible(noor);
});

test("مريم runs the accounts and has no say over the news", async ({ browser }) => {
  const id = await hiddenStory(browser);
  const maryam = await asSomeone(browser, "maryam");
  await expect(maryam.getByText("إدارة الحسابات والإعدادات لا تشمل الأخبار.")).toBeVisible();
  await expect(maryam.getByRole("button", { name: "خبر جديد" })).toBeHidden();
  await expectAccessible(maryam);
  expect(await askAll(maryam.request, id, ownOrigin(maryam))).toEqual([404, 404, 404, 404, 403, 403]);
});

test("زينب may not judge her own story, nor publish it", async ({ browser }) => {
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  await headlineOf(zainab).fill("خبر تريد نشره وحدها");
  const bar = zainab.getByRole("group", { name: "خطوات الخبر" });
  await expect(bar.getByRole("button", { name: "أرسل للمراجعة" })).toBeVisible();
  await expect(bar.getByRole("button", { name: "اعتمد" })).toBeHidden();
  await expect(bar.getByRole("button", { name: "انشر" })).toBeHidden();
  const path = `/api/stories/${storyIdOf(zainab)}/moves`;
  for (const move of ["publish", "schedule", "withdraw", "sendBack"]) {
    const sent = { data: { move, version: 1, reason: "لأن" }, headers: ownOrigin(zainab) };
    expect((await zainab.request.post(path, sent)).status(), move).toBe(403);
  }
});

test("علي is not offered sections of other people's desks", async ({ browser }) => {
  const ali = await asSomeone(browser, "ali");
  await openNewStory(ali);
  const section = ali.getByLabel("القسم", { exact: true });
  await expect(section.getByRole("option", { name: "سياسة" })).toBeAttached();
  await expect(section.getByRole("option", { name: "ثقافة" })).not.toBeAttached();
});

test("whoever is suspended is out at the next request", async ({ browser }) => {
  const { sql, db } = connect(process.env.DATABASE_URL ?? "", { max: 1 });
  const now = new Date();
  const email = `leaving-${now.getTime()}@example.test`;
  const id = await createAccount(
    { db, now, user: null },
    { email, name: "مراسل يغادر", password: demoPassword, roles: ["reporter"], deskIds: [] },
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(demoPassword);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await page.waitForURL("/desk");
  const [maryam] = await db.select().from(accounts).where(eq(accounts.email, cast.maryam.email));
  await suspend({ db, now, user: await getViewer(db, maryam?.id ?? 0) }, id);
  await sql.end();
  expect((await page.request.get("/api/desk/tags?q=م")).status()).toBe(401);
  await page.goto("/desk/stories");
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(demoPassword);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "غير صحيحة" })).toBeVisible();
});
