import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone, signIn } from "./sign-in";
import { bodyOf, expectSaved, headlineOf, openNewStory, typeBody } from "./writing";

const saving = "**/api/stories/*";

const expectKeptOnDevice = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "غير متصل، محفوظ على جهازك" })).toBeVisible();

async function aStory(page: Page, headline: string) {
  await openNewStory(page);
  await headlineOf(page).fill(headline);
  await expectSaved(page);
}

test("what the server never got survives a reload", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await aStory(page, "خبر ينقطع عنه الخادم");
  await page.route(saving, (route) => route.abort());
  await typeBody(page, "كلمات لم تصل إلى الخادم");
  await expectKeptOnDevice(page);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("كلمات لم تصل إلى الخادم");
  await expect(page.getByText("استُعيد نص لم يكن قد حُفظ.")).toBeVisible();
  await page.unroute(saving);
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("كلمات لم تصل إلى الخادم");
  await expect(page.getByText("استُعيد نص لم يكن قد حُفظ.")).toBeHidden();
});

test("a tab that dies in the middle of a sentence leaves its words to the next one", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await aStory(page, "خبر ينطفئ جهازه");
  await page.context().route(saving, (route) => route.abort());
  await typeBody(page, "قبل انقطاع الكهرباء بلحظة");
  await expectKeptOnDevice(page);
  await page.close({ runBeforeUnload: false });
  const next = await page.context().newPage();
  await next.goto(page.url());
  await expect(bodyOf(next)).toHaveText("قبل انقطاع الكهرباء بلحظة");
  await next.context().unroute(saving);
  await expectSaved(next);
});

test("without a network writing goes on, and is saved when it is back", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await aStory(page, "خبر بلا شبكة");
  await page.context().setOffline(true);
  await typeBody(page, "تُكتب بلا شبكة");
  await expectKeptOnDevice(page);
  await page.keyboard.type(" وتُكمل");
  await page.context().setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("تُكتب بلا شبكة وتُكمل");
});

test("two tabs of one person are two writers, and both texts are kept", async ({ browser }) => {
  const first = await asSomeone(browser, "zainab");
  await aStory(first, "خبر في نافذتين");
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.getByText("أنت تكتب هذا الخبر في نافذة أخرى.")).toBeVisible();
  await first.route(saving, (route) => route.abort());
  await typeBody(first, "نص النافذة الأولى");
  await expectKeptOnDevice(first);
  await second.getByRole("button", { name: "تولَّ الكتابة" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "تولَّ الكتابة" }).click();
  await expect(headlineOf(second)).toBeEditable();
  await typeBody(second, "نص النافذة الثانية");
  await expectSaved(second);
  await first.unroute(saving);
  await first.evaluate(() => window.dispatchEvent(new Event("online")));
  await first.getByRole("button", { name: "اختر بين النصين" }).click();
  const question = first.getByRole("dialog", { name: "تعارض: تغيّر هذا الخبر وأنت تكتب" });
  await question.getByRole("button", { name: "نصّهم كله" }).click();
  await question.getByRole("button", { name: "احفظ المختار" }).click();
  await expect(bodyOf(first)).toHaveText("نص النافذة الثانية");
  await first.getByRole("button", { name: "تولَّ الكتابة" }).click();
  await first.getByRole("dialog").getByRole("button", { name: "تولَّ الكتابة" }).click();
  await expect(headlineOf(first)).toBeEditable();
  await typeBody(first, "، منقحاً");
  await expectSaved(first);
  await first.goto(`${first.url()}/revisions`);
  await expect(first.getByText("نص وصل متأخراً").first()).toBeVisible();
});

test("a session that ends while writing is renewed in place", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await aStory(page, "خبر تنتهي جلسته");
  await page.context().clearCookies();
  await typeBody(page, "كُتب بعد انتهاء الجلسة");
  const question = page.getByRole("dialog", { name: "انتهت جلستك" });
  await expect(question.getByLabel("البريد الإلكتروني")).toHaveValue("zainab@almasalla.test");
  await expectAccessible(page);
  await question.getByLabel("كلمة المرور").fill("خطأ");
  await question.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect(question.getByRole("alert")).toHaveText("البريد الإلكتروني أو كلمة المرور غير صحيحة.");
  await question.getByLabel("كلمة المرور").fill("masalla-demo-2026");
  await question.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect(question).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("كُتب بعد انتهاء الجلسة");
});

test("a text that may no longer be changed is shown to its writer, not thrown away", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await aStory(page, "خبر يُسحب من يدها");
  await page.getByLabel("القسم", { exact: true }).selectOption({ label: "سياسة" });
  await expectSaved(page);
  const id = /\d+$/.exec(page.url())?.[0];
  await page.route(saving, (route) => route.abort());
  await typeBody(page, "كلمات كُتبت بلا شبكة");
  await expectKeptOnDevice(page);
  const story = await page.evaluate(
    async (storyId) =>
      (
        await fetch(`/api/stories/${storyId}/moves`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ move: "submit", version: 3 }),
        })
      ).status,
    id,
  );
  expect(story).toBe(200);
  await page.reload();
  await expect(headlineOf(page)).not.toBeEditable();
  await page.getByText("على هذا الجهاز نص كتبته ولم يصل إلى الخادم:").click();
  await expect(page.getByText("كلمات كُتبت بلا شبكة")).toBeVisible();
});

test("signing in works without script; a wrong password says so and keeps the address", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/desk/stories?stage=draft");
  await page.getByLabel("البريد الإلكتروني").fill("noor@almasalla.test");
  await page.getByLabel("كلمة المرور").fill("خطأ");
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect(page.getByRole("alert")).toHaveText("البريد الإلكتروني أو كلمة المرور غير صحيحة.");
  await expect(page.getByLabel("البريد الإلكتروني")).toHaveValue("noor@almasalla.test");
  await expect(page.getByLabel("كلمة المرور")).toHaveValue("");
  await page.getByLabel("كلمة المرور").fill("masalla-demo-2026");
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await page.waitForURL("/desk/stories?stage=draft");
  await page.getByText("تسجيل الخروج").first().click();
  await page.waitForURL("/sign-in");
});

test("signing out ends the session everywhere it was known", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  const kept = await page.context().cookies();
  await page.getByRole("button", { name: "تسجيل الخروج" }).click();
  await page.waitForURL("/sign-in");
  await page.context().addCookies(kept);
  expect(
    (
      await page.request.put("/api/stories/1", { data: {}, headers: { origin: new URL(page.url()).origin } })
    ).status(),
  ).toBe(401);
  await page.goto("/desk");
  await page.waitForURL(/\/sign-in/);
  await signIn(page, "zainab");
});
