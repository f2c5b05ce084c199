import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";

test("a list that stays open says within a second that its session was ended elsewhere, and leads back in", async ({
  browser,
}) => {
  const [here, there] = [await asSomeone(browser, "haider"), await asSomeone(browser, "haider")];
  await there.setViewportSize({ width: 390, height: 800 });
  await there.goto("/desk/stories");
  await expect(there.getByRole("heading", { level: 1, name: "الأخبار" })).toBeVisible();
  const told = there.getByRole("alert").filter({ hasText: "انتهت جلستك في هذا المتصفح" });
  await expect(told).toHaveCount(0);
  await here.goto("/desk/account");
  const ended = here.waitForResponse(/api\/desk\/account\/sessions/);
  await here.getByRole("button", { name: "أنهِ كل الجلسات الأخرى" }).click();
  expect((await ended).status()).toBe(200);
  await expect(told).toBeVisible({ timeout: 1_000 });
  await expectAccessible(there);
  expect(await there.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await told.getByRole("link", { name: "سجّل الدخول من جديد" }).click();
  await there.waitForURL(/\/sign-in\?next=%2Fdesk%2Fstories$/);
  await expect(here.getByRole("alert").filter({ hasText: "انتهت جلستك" })).toHaveCount(0);
});
