import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone, signIn } from "./sign-in";
import { bodyOf, expectSaved, headlineOf, openNewStory, selectLast, storyIdOf, typeBody } from "./writing";

async function aBlankStory(browser: Parameters<typeof asSomeone>[0]) {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  return page;
}

/** As a keyboard with Arabic letters on it sends the key that stands where K does. */
const pressArabicK = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "ن",
        code: "KeyK",
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );

const paletteOf = (page: Page) => page.getByRole("combobox", { name: "ابحث عن أمر أو خبر" });
const fieldOfLink = (page: Page) => page.getByRole("combobox", { name: "خبر من أخبارنا أو عنوان إلكتروني" });
const rail = (page: Page) => page.getByRole("navigation", { name: "أقسام غرفة الأخبار" });

test("what was typed before the page was loaded again can still be taken back", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "بغداد اليوم");
  await page.keyboard.press("Enter");
  await page.keyboard.type("سطر ثان");
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "تراجع" })).not.toHaveAttribute("aria-disabled", "true");
  await bodyOf(page).click();
  await expect(bodyOf(page)).toBeFocused();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press("Control+z");
  await expect(bodyOf(page)).toHaveText("");
  for (let step = 0; step < 30; step += 1) await page.keyboard.press("Control+y");
  await expect(bodyOf(page).getByRole("paragraph")).toHaveText(["بغداد اليوم", "سطر ثان"]);
});

test("a link finds our own articles by typing, and our own addresses become paths", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "كما قلنا أمس");
  await selectLast(page, "أمس");
  await page.keyboard.press("Control+Shift+K");
  await expect(fieldOfLink(page)).toBeFocused();
  await fieldOfLink(page).fill("التحالف الدولي");
  const articles = page.getByRole("listbox", { name: "أخبار منشورة" });
  await expect(articles.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await fieldOfLink(page).press("Enter");
  const link = bodyOf(page).getByRole("link");
  await expect(link).toHaveText("أمس");
  await expect(link).toHaveAttribute("href", /^\/news\/\d+/);
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+Shift+K");
  await fieldOfLink(page).fill(`${new URL(page.url()).origin}/page/about`);
  await page.getByRole("button", { name: "ضع الرابط" }).click();
  await expect(link).toHaveAttribute("href", "/page/about");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" وفي https://example.org/a، مثلاً");
  await expect(link.last()).toHaveText("https://example.org/a");
});

test("Ctrl+K on an Arabic keyboard finds commands and stories, and focus mode is remembered", async ({
  browser,
}) => {
  const page = await aBlankStory(browser);
  const first = storyIdOf(page);
  const headline = `نهر الفرات ${first}`;
  await headlineOf(page).fill(headline);
  await expectSaved(page);
  await openNewStory(page);
  await typeBody(page, "نص");
  await pressArabicK(page);
  await expect(paletteOf(page)).toBeFocused();
  await expectAccessible(page);
  await paletteOf(page).fill("تركيز");
  await paletteOf(page).press("Enter");
  await expect(rail(page)).toBeHidden();
  await expect(bodyOf(page)).toBeFocused();
  await page.reload();
  await expect(bodyOf(page)).toBeVisible();
  await expect(rail(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "اخرج من التركيز" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rail(page)).toBeVisible();
  await page.keyboard.press("Control+k");
  await paletteOf(page).fill(`الفرات ${first}`);
  await page.getByRole("option", { name: headline }).click();
  await page.waitForURL(new RegExp(`/desk/stories/${first}$`));
  await page.getByRole("link", { name: "غرفة الأخبار", exact: true }).first().click();
  await page.waitForURL(/\/desk$/);
  await page.keyboard.press("Control+k");
  await paletteOf(page).fill("اخبار");
  await expect(page.getByRole("option").first()).toContainText("الأخبار");
  await page.keyboard.press("Escape");
  await expect(paletteOf(page)).toBeHidden();
  await page.keyboard.press("Shift+Slash");
  await expect(page.getByRole("dialog", { name: "اختصارات لوحة المفاتيح" })).toBeVisible();
});

test("on a phone every command is a touch away", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await signIn(page, "zainab");
  await openNewStory(page);
  await typeBody(page, "نص من الهاتف");
  await page.getByRole("button", { name: "الأوامر" }).tap();
  await expect(paletteOf(page)).toBeFocused();
  await expectAccessible(page);
  await paletteOf(page).fill("معاينه");
  await page.getByRole("option", { name: "معاينة" }).first().tap();
  const preview = page.getByRole("dialog", { name: "معاينة الخبر" });
  await expect(preview.frameLocator("iframe").getByText("نص من الهاتف")).toBeVisible();
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(overflow)).toBe(0);
});

test("selected words get a toolbar that the keyboard reaches, and Arabic numbers begin a list", async ({
  browser,
}) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "٣. بند مهم");
  const list = bodyOf(page).getByRole("list");
  await expect(list.getByRole("listitem")).toHaveText("بند مهم");
  await expect(list).toHaveAttribute("start", "3");
  await selectLast(page, "مهم");
  const bar = page.getByRole("toolbar", { name: "تنسيق الكلمات المحددة" });
  await expect(bar).toBeVisible();
  await page.keyboard.press("Alt+F10");
  await expect(bar.getByRole("button", { name: "غامق" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(bodyOf(page).locator("strong")).toHaveText("مهم");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(bar).toBeHidden();
});
