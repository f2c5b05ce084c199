import { devices, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";

/** As a reader comes to it: through its section. */
async function openArticle(page: Page): Promise<void> {
  await page.goto("/section/politics");
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/news\/\d+/);
}

async function expectToFit(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, page.url()).toBeLessThanOrEqual(0);
  await expectAccessible(page);
}

const pages = ["/", "/section/politics", "/author/layan-haddad", "/page/about", "/nowhere"];

test.describe("a reader's page", () => {
  test.use({ bypassCSP: true });

  for (const width of [320, 1280])
    test(`fits ${width} pixels and can be read by everyone, by day and by night`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of pages) {
        await page.goto(path);
        await expectToFit(page);
      }
      await openArticle(page);
      await expectToFit(page);
    });
});

test("a finger hits what a reader may do: signs beside the name, sizes of the text, ways to share", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openArticle(page);
  expect(await lowOf(page, ".tool, .reading-tools button, .share a, .share button, .tags a")).toEqual([]);
});

test("a finger hits the heads of the front's blocks, the foot of the page and the hours of a live coverage", async ({
  browser,
}) => {
  const page = await (await browser.newContext(devices["Pixel 7"])).newPage();
  await page.goto("/");
  expect(await lowOf(page, ".section-head a, .colophon a")).toEqual([]);
  await page.getByRole("article").filter({ hasText: "مباشر" }).first().getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "تغطية مباشرة" })).toBeVisible();
  expect(await lowOf(page, ".live-jump a, .live-entry > header a")).toEqual([]);
});

/** What is too low for a finger, by its words. */
const lowOf = (page: Page, what: string) =>
  page
    .locator(what)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    );

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an article is whole, and offers nothing that would not work", async ({ page }) => {
    await openArticle(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".story-body p").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "واتساب" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test.describe("the reader's script", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"], colorScheme: "light" });

  test("keeps the theme a reader chose", async ({ page }) => {
    await page.goto("/");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "المظهر: تلقائي" }).click();
    await page.getByRole("button", { name: "المظهر: فاتح" }).click();
    await expect(page.getByRole("button", { name: "المظهر: داكن" })).toBeVisible();
    await page.goto("/section/sport");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await paper()).not.toBe(light);
  });

  test("keeps the size of text a reader chose, and stops at the largest", async ({ page }) => {
    await openArticle(page);
    const larger = page.getByRole("button", { name: "كبّر النص" });
    const size = () =>
      page
        .locator(".article > .story-body")
        .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
    const usual = await size();
    while ((await larger.getAttribute("aria-disabled")) === "false") await larger.click();
    const largest = await size();
    expect(largest).toBeGreaterThan(usual);
    await expect(larger).toHaveAttribute("aria-disabled", "true");
    await page.reload();
    expect(await size()).toBe(largest);
  });

  test("copies the short address", async ({ page }) => {
    await openArticle(page);
    await page.getByRole("button", { name: "انسخ الرابط" }).click();
    await expect(page.getByRole("button", { name: "نُسخ الرابط" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^http:\/\/localhost:\d+\/news\/\d+$/,
    );
  });

  test("writes today's date by the house calendar, and how long ago a story appeared", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator(".today")).toHaveText(
      /^\p{Script=Arabic}+ \d{1,2} \p{Script=Arabic}+، \d{4}$/u,
    );
    await expect(page.locator(".latest time").first()).toHaveText(/^(قبل|الآن)/);
  });
});

test("the keyboard gets past the sections at once", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "انتقل إلى المحتوى" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("both faces are there before the words, and no other", async ({ page }) => {
  const faces = new Set<string>();
  page.on("response", (answer) => {
    if (answer.url().endsWith(".woff2")) faces.add(new URL(answer.url()).pathname);
  });
  await openArticle(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect([...faces].sort()).toEqual([
    "/fonts/noto-naskh-arabic-400.v1.woff2",
    "/fonts/plex-sans-arabic-700.v1.woff2",
  ]);
});
