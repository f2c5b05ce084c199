import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";

const partner = `وكالة ${Date.now()}`;
const subscribers = (page: Page) => page.getByRole("region", { name: "المشتركون في الخارج" });
const line = (page: Page) => subscribers(page).getByRole("listitem").filter({ hasText: partner });

test.describe.configure({ mode: "serial" });

test("the chief adds a partner, whose key is shown once, sends a trial, pauses and takes him off", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "salma");
  await page.goto("/desk/admin/outlets");
  const form = subscribers(page)
    .locator("form")
    .filter({ has: page.getByLabel("الاسم") });
  await form.getByLabel("الاسم").fill(partner);
  await form.getByLabel("العنوان").fill("https://agency.example/hook");
  await form.getByRole("button", { name: "أضف مشتركاً" }).click();
  await expect(form.getByRole("status")).toContainText("مفتاح التوقيع");
  await expect(form.getByRole("status").locator("code")).toHaveText(/\S{20,}/);
  await expect(line(page)).toBeVisible();

  await line(page)
    .getByRole("button", { name: `أرسل تجربة: ${partner}` })
    .click();
  await expect(
    page.getByRole("region", { name: "آخر ما أُرسل" }).getByText("agency.example").first(),
  ).toBeVisible();

  await line(page)
    .getByRole("button", { name: `أوقفه مؤقتاً: ${partner}` })
    .click();
  await expect(line(page)).toContainText("موقوف مؤقتاً");
  await line(page)
    .getByRole("button", { name: `استأنف: ${partner}` })
    .click();
  await expect(line(page)).not.toContainText("موقوف مؤقتاً");
  await page.reload();
  await expect(page.locator("code")).toHaveCount(0);
  await line(page)
    .getByRole("button", { name: `ألغِ الاشتراك: ${partner}` })
    .click();
  await expect(line(page)).toHaveCount(0);
});

test("an address that leads nowhere is refused, and says why", async ({ browser }) => {
  const page = await asSomeone(browser, "salma");
  await page.goto("/desk/admin/outlets");
  const form = subscribers(page)
    .locator("form")
    .filter({ has: page.getByLabel("الاسم") });
  await form.getByLabel("الاسم").fill(partner);
  await form.getByLabel("العنوان").fill("agency");
  await form.getByRole("button", { name: "أضف مشتركاً" }).click();
  await expect(form.getByRole("status")).toHaveText(/\S/);
  await expect(form.getByLabel("الاسم")).toHaveValue(partner);
  await expect(line(page)).toHaveCount(0);
});

test("the screen fits a phone and can be read by everyone; a reporter has none of it", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "salma");
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/desk/admin/outlets");
  await expect(page.getByRole("heading", { level: 1, name: "المنافذ" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  const reporter = await asSomeone(browser, "zainab");
  await reporter.goto("/desk/admin/outlets");
  await expect(reporter.getByRole("heading", { level: 1, name: "المنافذ" })).toHaveCount(0);
});
