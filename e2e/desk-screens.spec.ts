import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, headlineOf, move, openNewStory, storyIdOf, typeBody } from "./writing";

/** The narrowest phone that WCAG asks for. */
const narrow = { width: 320, height: 640 };

async function expectToFit(page: Page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, page.url()).toBeLessThanOrEqual(narrow.width);
}

test("every screen of the desk is accessible by day and by night, and fits the narrowest phone", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const salma = await asSomeone(browser, "salma");
  await salma.goto("/desk/stories?stage=approved&publication=published");
  const id = /\d+$/.exec(
    (await salma.getByRole("rowheader").first().getByRole("link").getAttribute("href")) ?? "",
  );
  const paths = [
    "/desk",
    "/desk/stories",
    "/desk/stories?q=لا%20شيء",
    "/desk/board",
    "/desk/calendar",
    "/desk/calendar?view=week",
    `/desk/stories/${id}`,
    `/desk/stories/${id}/review`,
    `/desk/stories/${id}/review?view=text`,
    `/desk/stories/${id}/review?view=changes&shape=sides`,
    "/desk/media",
    "/desk/media?view=list&facet=no-alt",
    "/desk/media?q=لا%20شيء",
    "/desk/notices",
    "/desk/style/checklists",
    "/desk/style/synonyms",
    "/desk/admin/sections",
    "/desk/admin/sections?of=tags",
    "/desk/admin/sections?of=pages",
    `/desk/stories/${id}/revisions`,
    "/desk/nowhere",
  ];
  for (const path of paths) {
    await salma.goto(path);
    await expect(salma.getByRole("heading", { level: 1 })).toBeAttached();
    if (path === `/desk/stories/${id}`) await expect(bodyOf(salma)).toBeVisible();
    await expectAccessible(salma);
    await salma.setViewportSize(narrow);
    await expectToFit(salma);
    await salma.setViewportSize({ width: 1280, height: 800 });
  }
});

test("the sign-in page is accessible and fits the narrowest phone", async ({ page }) => {
  await page.goto("/sign-in");
  await expectAccessible(page);
  await page.setViewportSize(narrow);
  await expectToFit(page);
});

test("the toolbar is one stop for the keyboard; left is onward, Escape leads back into the text", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  await typeBody(page, "نص");
  await page.keyboard.press("Alt+F10");
  const button = (name: string) => page.getByRole("toolbar").getByRole("button", { name, exact: true });
  await expect(button("فقرة")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(button("عنوان ٢")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("toolbar").getByRole("button").last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(bodyOf(page).getByRole("heading", { level: 2 })).toHaveText("نص");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Escape");
  await expect(bodyOf(page)).toBeFocused();
});

test("Enter leads from line to line into the text, and what is left behind is saved", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  const id = storyIdOf(page);
  const headline = `عنوان يُترك على عجل ${Date.now()}`;
  await page.getByLabel("العنوان التمهيدي").focus();
  for (const words of ["تمهيد", headline, "مقدمة", "بغداد"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type("جملة أخيرة");
  await page
    .getByRole("navigation", { name: "أقسام غرفة الأخبار" })
    .getByRole("link", { name: "الأخبار", exact: true })
    .click();
  await page.waitForURL("/desk/stories");
  await page.getByRole("link", { name: headline }).click();
  await page.waitForURL(`/desk/stories/${id}`);
  await expect(bodyOf(page)).toHaveText("جملة أخيرة");
  await expectSaved(page);
  await page.reload();
  await expect(headlineOf(page)).toHaveValue(headline);
  await expect(bodyOf(page)).toHaveText("جملة أخيرة");
});

test("a story that lacks something says what, where it is lacking", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  await typeBody(page, "نص بلا عنوان");
  await move(page, "أرسل للمراجعة");
  await expect(
    page.getByRole("alert").filter({ hasText: "لا يُرسل الخبر للمراجعة قبل أن يكتمل." }),
  ).toBeVisible();
  await expect(headlineOf(page)).toHaveAccessibleDescription("اكتب العنوان.");
  await expect(page.getByLabel("القسم", { exact: true })).toHaveAccessibleDescription("اختر القسم.");
  await expectAccessible(page);
});

test("a filter is an address, and applies itself", async ({ browser }) => {
  const ali = await asSomeone(browser, "ali");
  await ali.goto("/desk/stories");
  await ali.getByLabel("المرحلة").selectOption({ label: "قيد المراجعة" });
  await ali.waitForURL(/stage=in_review/);
  await expect(ali.getByRole("row").nth(1)).toBeVisible();
  for (const row of (await ali.getByRole("row").all()).slice(1))
    await expect(row).toContainText("قيد المراجعة");
  await ali.getByRole("searchbox", { name: "ابحث في العناوين" }).fill("قانون الأحزاب");
  await ali.keyboard.press("Enter");
  await ali.waitForURL(/q=/);
  await expect(ali.getByRole("row")).toHaveCount(2);
  await ali.getByRole("link", { name: "امسح التصفية" }).click();
  await ali.waitForURL("/desk/stories");
});
