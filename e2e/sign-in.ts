import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { type CastKey, cast, demoPassword } from "@/db/seed/cast";

/** A browser of one's own, signed in as somebody of the demo's cast. */
export async function asSomeone(
  browser: Browser,
  who: CastKey,
  device: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

export async function signIn(page: Page, who: CastKey): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("البريد الإلكتروني").fill(cast[who].email);
  await page.getByLabel("كلمة المرور").fill(demoPassword);
  await page.getByRole("button", { name: "تسجيل الدخول" }).click();
  await page.waitForURL(/\/desk/);
}
