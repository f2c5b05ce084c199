import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";

const group = (page: Page, name: string) => page.getByRole("form", { name });
const save = (page: Page, name: string) => group(page, name).getByRole("button", { name: "احفظ" }).click();

test.describe.configure({ mode: "serial" });

test("the admin says which robots may come, and the world reads it at once on every instance", async ({
  browser,
  request,
}) => {
  const page = await asSomeone(browser, "maryam");
  await page.goto("/desk/admin/settings");
  await group(page, "الزواحف").getByLabel("زواحف أخرى ممنوعة").fill("EvilBot");
  await save(page, "الزواحف");
  await expect(group(page, "الزواحف").getByRole("status")).toHaveText("حُفظ ونُشر.");
  for (const address of [process.env.E2E_BASE_URL, process.env.E2E_SECOND_URL])
    await expect(async () => {
      const robots = await (await request.get(`${address}/robots.txt`)).text();
      expect(robots).toContain("User-agent: EvilBot");
      expect(robots).not.toMatch(/User-agent: (?:facebookexternalhit|WhatsApp|TelegramBot)\nDisallow: \/$/m);
    }).toPass({ timeout: 10_000 });
});

test("what is wrong with a setting stands under it, and what was typed is still there", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "maryam");
  await page.goto("/desk/admin/settings");
  const field = group(page, "بائعو الإعلان").getByLabel("سطور ads.txt");
  await field.fill("هذا ليس سطراً");
  await save(page, "بائعو الإعلان");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue("هذا ليس سطراً");
});

test("the screen fits a phone and can be read by everyone; nobody but the admin has it", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "maryam");
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/desk/admin/settings");
  await expect(page.getByRole("heading", { level: 1, name: "الإعدادات" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  for (const who of ["zainab", "salma"] as const) {
    const other = await asSomeone(browser, who);
    await other.goto("/desk/admin/settings");
    await expect(other.getByRole("heading", { level: 1, name: "الإعدادات" })).toHaveCount(0);
  }
});
