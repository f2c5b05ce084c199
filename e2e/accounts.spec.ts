import { type Browser, expect, type Page, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { type CastKey, cast } from "@/db/seed/cast";
import { createAccount } from "@/newsroom/accounts/create-account";
import { expectAccessible } from "./accessible";
import { as, db } from "./newsroom";
import { asSomeone } from "./sign-in";

const marker = Date.now().toString(36);
const password = "نخلة تشرب من ساقية بعيدة";
const narrow = { width: 320, height: 640 };

const ownOrigin = (page: Page) => ({ origin: new URL(page.url()).origin });

async function aColleague(name: string, secret = password) {
  const email = `${name}-${marker}@example.test`;
  const account = {
    email,
    name: `زميل ${name}`,
    password: secret,
    roles: ["reporter" as const],
    deskIds: [],
  };
  return { email, id: await createAccount({ db, now: new Date(), user: null }, account) };
}

async function enter(page: Page, email: string, secret = password) {
  await page.goto("/sign-in");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByLabel("كلمة المرور").fill(secret);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
}

const stranger = async (browser: Browser) => (await browser.newContext()).newPage();

/** The address in the newest mail to somebody, as the demo's mailbox shows it to an admin. */
async function linkTo(maryam: Page, email: string): Promise<string> {
  await maryam.goto("/desk/admin/mail");
  const mail = maryam.getByRole("listitem").filter({ hasText: email }).first();
  await mail.locator("summary").click();
  const text = (await mail.locator("pre").textContent()) ?? "";
  return /https?:\/\/\S+/.exec(text)?.[0] ?? "";
}

async function expectToFit(page: Page) {
  await page.setViewportSize(narrow);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("مريم invites a colleague, who chooses a password and comes in; suspended, she is out at once", async ({
  browser,
}) => {
  const email = `huda-${marker}@example.test`;
  const maryam = await asSomeone(browser, "maryam");
  await maryam.goto("/desk/admin/accounts");
  await maryam.getByRole("button", { name: "ادعُ زميلاً" }).click();
  const dialog = maryam.getByRole("dialog");
  await dialog.getByLabel("البريد الإلكتروني").fill(email);
  await dialog.getByLabel("الاسم كما يظهر للزملاء").fill("هُدى الكعبي");
  await dialog.getByRole("button", { name: "أرسل الدعوة" }).click();
  await expect(dialog.getByText("اختر دوراً واحداً على الأقل.")).toBeVisible();
  await dialog.getByLabel("مراسل", { exact: true }).check();
  await expectAccessible(maryam);
  await dialog.getByRole("button", { name: "أرسل الدعوة" }).click();
  await expect(dialog).toBeHidden();
  const row = maryam.getByRole("row").filter({ hasText: email });
  await expect(row).toContainText("مدعو");

  const link = await linkTo(maryam, email);
  const huda = await stranger(browser);
  await huda.goto(link);
  await huda.getByLabel("كلمة المرور الجديدة").fill("password123456");
  await huda.getByRole("button", { name: "احفظ" }).click();
  await expect(huda.getByText("من الشائعة")).toBeVisible();
  await expectAccessible(huda);
  await huda.getByLabel("كلمة المرور الجديدة").fill(password);
  await huda.getByRole("button", { name: "احفظ" }).click();
  await expect(huda.getByRole("heading", { name: "حُفظت كلمة المرور" })).toBeVisible();
  expect((await huda.goto(link))?.status()).toBe(404);
  await expectAccessible(huda);
  await enter(huda, email);
  await huda.waitForURL("/desk");

  await maryam.goto(`/desk/admin/accounts?q=${encodeURIComponent("هدى الكعبى")}`);
  await expect(row).toHaveCount(1);
  await expect(maryam.getByRole("row").filter({ hasText: "زينب" })).toHaveCount(0);
  await row.getByRole("button").click();
  await expect(maryam.getByRole("button", { name: "أغلق الجلسة" })).toHaveCount(1);
  await expectAccessible(maryam);
  await maryam.getByRole("button", { name: "أوقف الحساب" }).click();
  await expect(maryam.getByRole("button", { name: "أعد تفعيله" })).toBeVisible();
  expect((await huda.request.get("/api/desk/tags?q=م")).status()).toBe(401);
  await enter(huda, email);
  await expect(huda.getByRole("alert").filter({ hasText: "غير صحيحة" })).toBeVisible();
  await maryam.getByRole("button", { name: "أعد تفعيله" }).click();
  await expect(maryam.getByRole("button", { name: "أوقف الحساب" })).toBeVisible();
});

test("مريم moves a colleague who lost the mailbox to another one: out at once, in again by the new address", async ({
  browser,
}) => {
  const { email } = await aColleague("lost");
  const moved = `found-${marker}@example.test`;
  const page = await stranger(browser);
  await enter(page, email);
  await page.waitForURL("/desk");
  const maryam = await asSomeone(browser, "maryam");
  await maryam.goto(`/desk/admin/accounts?q=${encodeURIComponent(email)}`);
  await maryam.getByRole("button", { name: /زميل lost/ }).click();
  const dialog = maryam.getByRole("dialog");
  await dialog.getByLabel("البريد الجديد").fill(cast.salma.email);
  await dialog.getByRole("button", { name: "غيّر البريد" }).click();
  await expect(dialog.getByText("هذا البريد مسجّل من قبل.")).toBeVisible();
  await expectAccessible(maryam);
  await expectToFit(maryam);
  await dialog.getByLabel("البريد الجديد").fill(moved);
  await dialog.getByRole("button", { name: "غيّر البريد" }).click();
  await expect.poll(async () => (await page.request.get("/api/desk/tags?q=م")).status()).toBe(401);
  await maryam.goto("/desk/admin/mail");
  for (const address of [email, moved])
    await expect(
      maryam.getByRole("listitem").filter({ hasText: address }).filter({ hasText: "غُيّر بريد حسابك" }).first(),
    ).toBeVisible();
  await enter(page, email);
  await expect(page.getByRole("alert").filter({ hasText: "غير صحيحة" })).toBeVisible();
  await enter(page, moved);
  await page.waitForURL("/desk");
});

test("a forgotten password is chosen anew; who asks for nobody's reads and waits the same", async ({
  browser,
}) => {
  const { email } = await aColleague("forgets", "ابريق من فخار سومري");
  const page = await stranger(browser);
  const ask = async (address: string) => {
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "نسيت كلمة المرور؟" }).click();
    await page.getByLabel("البريد الإلكتروني").fill(address);
    const began = Date.now();
    await page.getByRole("button", { name: "أرسل الرابط" }).click();
    await expect(page.getByRole("heading", { name: "انظر في بريدك" })).toBeVisible();
    return { time: Date.now() - began, text: await page.locator("main:visible").textContent() };
  };
  const [known, unknown] = [await ask(email), await ask(`nobody-${marker}@example.test`)];
  expect(unknown.text).toBe(known.text);
  expect(Math.min(known.time, unknown.time)).toBeGreaterThanOrEqual(600);
  await expectAccessible(page);
  const maryam = await asSomeone(browser, "maryam");
  await page.goto(await linkTo(maryam, email));
  await page.getByLabel("كلمة المرور الجديدة").fill(password);
  await page.getByRole("button", { name: "احفظ" }).click();
  await page.getByRole("link", { name: "تسجيل الدخول" }).click();
  await enter(page, email);
  await page.waitForURL("/desk");
});

test("one's own password, address and page are one's own to change", async ({ browser }) => {
  const { email } = await aColleague("owner");
  const [here, there] = [await stranger(browser), await stranger(browser)];
  for (const page of [here, there]) {
    await enter(page, email);
    await page.waitForURL("/desk");
  }
  await here.goto("/desk/account");
  await expectAccessible(here);
  await expectToFit(here);
  const passwordPart = here.getByRole("region", { name: "كلمة المرور" });
  await passwordPart.getByLabel("كلمة المرور الحالية").fill("ليست هي أبداً");
  await passwordPart.getByLabel("كلمة المرور الجديدة").fill("ملعقتان وترمس قرب النافذة");
  await passwordPart.getByRole("button", { name: "غيّر كلمة المرور" }).click();
  await expect(passwordPart.getByText("كلمة المرور الحالية غير صحيحة.").first()).toBeVisible();
  await passwordPart.getByLabel("كلمة المرور الحالية").fill(password);
  await passwordPart.getByRole("button", { name: "غيّر كلمة المرور" }).click();
  await expect(passwordPart.getByRole("status")).toContainText("تغيّرت");
  expect((await there.request.get("/api/desk/notices")).status()).toBe(401);
  expect((await here.request.get("/api/desk/notices")).status()).toBe(200);

  const newEmail = `owner-moved-${marker}@example.test`;
  const emailPart = here.getByRole("region", { name: "البريد الإلكتروني" });
  await emailPart.getByLabel("البريد الجديد").fill(newEmail);
  await emailPart.getByLabel("كلمة المرور الحالية").fill("ملعقتان وترمس قرب النافذة");
  await emailPart.getByRole("button", { name: "اطلب التغيير" }).click();
  await expect(emailPart.getByRole("status")).toContainText("أرسلنا");
  const maryam = await asSomeone(browser, "maryam");
  for (const [address, said] of [
    [email, "بقي أن توافق من البريد الآخر"],
    [newEmail, "تغيّر بريدك"],
  ] as const) {
    await here.goto(await linkTo(maryam, address));
    await here.getByRole("button", { name: "أوافق" }).click();
    await expect(here.getByText(said)).toBeVisible();
  }
  const moved = await db.select().from(accounts).where(eq(accounts.email, newEmail));
  expect(moved).toHaveLength(1);

  const profile = here.getByRole("region", { name: "صفحتك عند القراء" });
  await profile.getByLabel("الاسم كما يظهر للقراء والزملاء").fill(`كاتب ${marker}`);
  await profile.getByLabel("نبذة").fill("يكتب عن الأنهر.");
  await profile.getByRole("button", { name: "أضف رابطاً" }).click();
  await profile.getByLabel("اسم الرابط").fill("مدونته");
  await profile.getByLabel("العنوان").fill("https://blog.example.org/");
  await profile.getByLabel("صفحة عامة يصل إليها القراء").check();
  await profile.getByRole("button", { name: "احفظ" }).click();
  await expect(profile.getByRole("status")).toHaveText("حُفظ ونُشر.");
  await profile.getByRole("link", { name: "انظر إليها" }).click();
  await expect(here.getByRole("heading", { level: 1 })).toHaveText(`كاتب ${marker}`);
  await expect(here.getByRole("link", { name: "مدونته" })).toHaveAttribute(
    "href",
    "https://blog.example.org/",
  );
});

test("سلمى writes a page: nobody reads it before it is published, and its old address leads on", async ({
  browser,
  request,
}) => {
  const salma = await asSomeone(browser, "salma");
  const shown = (words: string) => salma.getByText(words, { exact: true }).filter({ visible: true });
  await salma.goto("/desk/admin/pages");
  await expectAccessible(salma);
  await salma.getByRole("button", { name: "صفحة جديدة" }).click();
  const title = `صفحة ${marker}`;
  await salma.getByRole("dialog").getByLabel("عنوان الصفحة").fill(title);
  await salma.getByRole("dialog").getByRole("button", { name: "صفحة جديدة" }).click();
  await salma.waitForURL(/\/desk\/admin\/pages\/\d+$/);
  const body = salma.getByRole("textbox", { name: /^نص/ });
  await body.click();
  await salma.keyboard.type("نكتب ما حدث كما حدث.");
  const state = salma.getByRole("region", { name: "الحال" });
  await expect(state.getByRole("status")).toHaveText("حُفظ");
  await expectAccessible(salma);
  await expectToFit(salma);
  const old = `/page/${encodeURI(`صفحة-${marker}`)}`;
  expect((await request.get(old)).status()).toBe(404);
  await state.getByRole("button", { name: "انشر" }).click();
  await expect(shown("منشورة")).toBeVisible();
  await expect.poll(async () => (await request.get(old)).status()).toBe(200);
  const address = salma.getByRole("region", { name: "العنوان على الموقع" });
  await address.getByLabel("اسم العنوان").fill(`صفحة-أخرى-${marker}`);
  await address.getByRole("button", { name: "غيّر العنوان" }).click();
  await expect(address.getByRole("status")).toHaveText("تغيّر العنوان.");
  const answer = async () => {
    const got = await request.get(old, { maxRedirects: 0 });
    return [got.status(), decodeURI(got.headers().location ?? "")];
  };
  await expect.poll(answer).toEqual([308, `/page/صفحة-أخرى-${marker}`]);
  const proof = await salma.request.get(`${salma.url()}/proof`);
  expect(await proof.text()).toContain("نكتب ما حدث كما حدث.");
  await state.getByRole("button", { name: "أخفِها عن القراء" }).click();
  await state.getByRole("button", { name: "أكّد الإخفاء" }).click();
  await expect(shown("غير منشورة")).toBeVisible();
  await expect
    .poll(async () => (await request.get(`/page/${encodeURI(`صفحة-أخرى-${marker}`)}`)).status())
    .toBe(404);
});

test("سلمى raises a page in the foot of the site, and readers find it where she put it", async ({
  browser,
}) => {
  const salma = await asSomeone(browser, "salma");
  await salma.goto("/desk/admin/pages");
  const lines = salma.getByRole("main").getByRole("listitem");
  const title = (await lines.nth(1).getByRole("link").textContent()) ?? "";
  await lines
    .nth(1)
    .getByRole("button", { name: `ارفعها: ${title}` })
    .click();
  await expect(lines.first().getByRole("link")).toHaveText(title);
  await expect(lines.first().getByRole("button", { name: /ارفعها/ })).toBeDisabled();
  await expectAccessible(salma);
  await expectToFit(salma);
  const reader = await stranger(browser);
  await expect(async () => {
    await reader.goto("/");
    const first = reader.locator("footer a[href^='/page/']").first();
    await expect(first).toHaveText(title, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await lines
    .first()
    .getByRole("button", { name: `أنزلها: ${title}` })
    .click();
  await expect(lines.nth(1).getByRole("link")).toHaveText(title);
});

test("مريم changes the motto, every page shows it, and the audit says what it was", async ({
  browser,
  request,
}) => {
  const maryam = await asSomeone(browser, "maryam");
  await maryam.goto("/desk/admin/settings");
  await expectAccessible(maryam);
  await expectToFit(maryam);
  const motto = maryam.getByRole("textbox", { name: "الشعار" });
  const before = await motto.inputValue();
  const identity = maryam.getByRole("form", { name: "الاسم والهوية" });
  const save = async (words: string) => {
    await motto.fill(words);
    await identity.getByRole("button", { name: "احفظ" }).click();
    await expect(identity.getByRole("status")).toHaveText("حُفظ ونُشر.");
    await expect.poll(async () => (await request.get("/")).text()).toContain(words);
  };
  await save(`شعار ${marker}`);
  await maryam.goto("/desk/admin/audit?act=saveHouse");
  await expect(maryam.getByText("غُيّرت إعدادات النشر").nth(1)).toBeVisible();
  await expectAccessible(maryam);
  await expectToFit(maryam);
  await maryam.goto("/desk/admin/settings");
  await save(before);
  const file = await maryam.request.get("/api/desk/audit?act=saveHouse");
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect((await file.text()).split("\r\n").length).toBeGreaterThanOrEqual(4);
});

const pages = {
  "/desk/admin/accounts": ["salma", "maryam"],
  "/desk/admin/authors": ["salma", "maryam"],
  "/desk/admin/pages": ["salma", "maryam"],
  "/desk/admin/audit": ["ali", "salma", "maryam"],
  "/desk/admin/settings": ["maryam"],
  "/desk/admin/mail": ["maryam"],
} as const satisfies Record<string, CastKey[]>;

test("each role finds what it may and nothing else, and its requests are answered alike", async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const { id } = await aColleague("victim");
  const noor = await as("noor");
  const asked = (page: Page) => {
    const headers = ownOrigin(page);
    const account = { name: "غيره", gender: null, roles: ["admin"], deskIds: [] };
    const person = { ...account, roles: ["admin"], email: `by-${marker}@example.test` };
    return [
      page.request.post("/api/desk/accounts", { headers, data: person }),
      page.request.patch(`/api/desk/accounts/${id}`, { headers, data: { account } }),
      page.request.post(`/api/desk/accounts/${id}/suspension`, { headers, data: {} }),
      page.request.delete(`/api/desk/accounts/${id}/sessions`, { headers, data: {} }),
      page.request.post("/api/desk/pages", { headers, data: { title: "  " } }),
      page.request.patch("/api/desk/settings", { headers, data: { version: 0, house: {} } }),
      page.request.get("/api/desk/audit?who=999999"),
      page.request.get(`/api/desk/accounts/${id}/sessions`),
    ];
  };
  const expected: Partial<Record<CastKey, number[]>> = {
    ali: [403, 403, 403, 403, 403, 403, 200, 404],
    salma: [400, 403, 403, 403, 400, 403, 200, 404],
    maryam: [200, 200, 200, 200, 400, 409, 200, 200],
  };
  const nothing = [403, 403, 403, 403, 403, 403, 404, 404];
  for (const path of Object.keys(pages))
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(307);
  for (const who of Object.keys(cast) as CastKey[]) {
    const page = await asSomeone(browser, who);
    for (const [path, may] of Object.entries(pages)) {
      const isAllowed = (may as readonly string[]).includes(who);
      expect((await page.request.get(path)).status(), `${who} ${path}`).toBe(isAllowed ? 200 : 404);
    }
    const statuses = [];
    for (const answer of asked(page)) statuses.push((await answer).status());
    expect(statuses, who).toEqual(expected[who] ?? nothing);
    await page.context().close();
  }
  const [kept] = await db.select().from(accounts).where(eq(accounts.id, noor.user.id));
  expect(kept?.status).toBe("active");
});
