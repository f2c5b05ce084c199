import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import {
  bodyOf,
  choose,
  expectSaved,
  expectStatus,
  headlineOf,
  move,
  openNewStory,
  selectLast,
  storyIdOf,
  typeBody,
} from "./writing";

const marker = Date.now().toString(36);
const headline = `وزارة الموارد المائية تطلق خطة لإنقاذ الأهوار ${marker}`;
const reason = "اذكر مصدر الرقم في الفقرة الثانية.";

test("one story, from a blank page to a reader", async ({ browser }) => {
  test.setTimeout(180_000);
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  const id = storyIdOf(zainab);

  await test.step("زينب writes it, and sees that it is saved", async () => {
    await fillHead(zainab);
    await fillDetails(zainab);
    await writeBody(zainab);
    await expectSaved(zainab);
    await expectStatus(zainab, "مسودة", "غير منشور");
    await expectAccessible(zainab);
  });

  await test.step("she hands it in, and may not change it while it is being read", async () => {
    await move(zainab, "أرسل للمراجعة");
    await expectStatus(zainab, "قيد المراجعة", "غير منشور");
    await expect(headlineOf(zainab)).not.toBeEditable();
  });

  const ali = await asSomeone(browser, "ali");
  await test.step("علي finds it waiting, reads it and sends it back with a reason", async () => {
    await ali.getByRole("region", { name: "بانتظار مراجعتك" }).getByRole("link", { name: headline }).click();
    await ali.waitForURL(`/desk/stories/${id}/review`);
    await ali.getByRole("link", { name: "كما يراه القارئ", exact: true }).click();
    const proof = ali.frameLocator("iframe");
    await expect(proof.getByRole("heading", { level: 1 })).toHaveText(headline);
    await expect(proof.getByText("«الأهوار رئة العراق»")).toBeVisible();
    await move(ali, "أعد للتعديل");
    await ali.getByRole("dialog").getByLabel("السبب").fill(reason);
    await expectAccessible(ali);
    await ali.getByRole("dialog").getByRole("button", { name: "أعد للتعديل" }).click();
    await expectStatus(ali, "معاد للتعديل", "غير منشور");
  });

  await test.step("she sees the reason, changes the text and hands it in again", async () => {
    await zainab.goto("/desk");
    const returned = zainab.getByRole("region", { name: "معاد إليك" });
    await expect(returned.getByText(reason)).toBeVisible();
    await returned.getByRole("link", { name: headline }).click();
    await expect(zainab.getByRole("region", { name: "أُعيد إليك للتعديل" })).toContainText(reason);
    await typeBody(zainab, " وفق بيانات المركز الوطني.");
    await expectSaved(zainab);
    await move(zainab, "أرسل للمراجعة");
    await expectStatus(zainab, "قيد المراجعة", "غير منشور");
  });

  await test.step("he approves", async () => {
    await ali.goto(`/desk/stories/${id}/review`);
    await expect(ali.getByRole("insertion").filter({ hasText: "وفق بيانات المركز الوطني" })).toBeVisible();
    await move(ali, "اعتمد");
    await expectStatus(ali, "معتمد", "غير منشور");
  });

  const reader = await aReader(browser);
  await test.step("سلمى publishes", async () => {
    const salma = await asSomeone(browser, "salma");
    await salma.goto(`/desk/stories/${id}`);
    await move(salma, "انشر");
    await salma.getByRole("dialog").getByRole("button", { name: "انشر الآن" }).click();
    await expectStatus(salma, "معتمد", "منشور");
    await expect(salma.getByRole("link", { name: "عرض" }).first()).toHaveAttribute(
      "href",
      new RegExp(`/news/${id}$`),
    );
  });

  await test.step("a reader without session and without script sees every part of it", async () => {
    for (const place of [`/news/${id}`, "/", "/section/politics", "/feed.xml"])
      await seesSoon(reader, place, headline);
    await reader.goto(`/news/${id}/أي-عنوان`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
    const article = reader.getByRole("article").first();
    for (const part of parts) await expect(article).toContainText(part);
    await expect(article.getByRole("link", { name: "المركز الوطني" })).toHaveAttribute(
      "href",
      "https://example.org/water",
    );
    await expect(article.getByRole("heading", { level: 2, name: "ثلاث مراحل" })).toBeVisible();
    await expect(article.getByRole("link", { name: `أهوار ${marker}` })).toBeVisible();
  });
});

const parts = [
  "خطة الأهوار",
  "ثلاث مراحل تبدأ من الجبايش.",
  "بغداد/المسلة الحدث:",
  "المسلة – متابعة – وكالات",
  "زينب الياسري",
  "«الأهوار رئة العراق»",
  "المرحلة الأولى",
  "وفق بيانات المركز الوطني.",
];

async function fillHead(page: Page) {
  await page.getByLabel("العنوان التمهيدي").fill("خطة الأهوار");
  await headlineOf(page).fill(headline);
  await page.getByLabel("المقدمة").fill("ثلاث مراحل تبدأ من الجبايش.");
  await page.getByLabel("مكان الخبر").fill("بغداد");
  await expect(page.getByText("«بغداد/المسلة الحدث:»")).toBeVisible();
}

async function fillDetails(page: Page) {
  await page.getByLabel("القسم", { exact: true }).selectOption({ label: "سياسة" });
  await page.getByLabel("نوع المصدر").selectOption({ label: "متابعة" });
  await page.getByLabel("المصادر", { exact: true }).fill("وكالات");
  await page.getByLabel("المصادر", { exact: true }).press("Enter");
  await choose(page, "الكاتب", "زينب الياسري");
  await choose(page, "الوسوم", `أهوار ${marker}`);
}

async function writeBody(page: Page) {
  const press = (name: string) =>
    page.getByRole("toolbar", { name: "تنسيق النص" }).getByRole("button", { name, exact: true }).click();
  await typeBody(page, "أعلنت الوزارة خطتها استناداً إلى المركز الوطني");
  await selectLast(page, "المركز الوطني");
  await press("رابط");
  await page
    .getByRole("dialog")
    .getByLabel("خبر من أخبارنا أو عنوان إلكتروني")
    .fill("https://example.org/water");
  await page.getByRole("dialog").getByRole("button", { name: "ضع الرابط" }).click();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await press("عنوان ٢");
  await page.keyboard.type("ثلاث مراحل");
  await page.keyboard.press("Enter");
  await press("قائمة مرقمة");
  await page.keyboard.type("المرحلة الأولى");
  await page.keyboard.press("Enter");
  await page.keyboard.type("المرحلة الثانية");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await press("اقتباس");
  await press("غامق");
  await page.keyboard.type("«الأهوار رئة العراق»");
  await press("غامق");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await press("فاصل");
  await press("مائل");
  await page.keyboard.type("يتبع.");
  await press("مائل");
  await expect(bodyOf(page).getByRole("link")).toHaveText("المركز الوطني");
}

async function aReader(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}

/** Asked again and again; how soon is measured by the benchmarks. */
async function seesSoon(page: Page, path: string, words: string) {
  await expect(async () => {
    const answer = await page.request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(words);
  }).toPass({ timeout: 10_000, intervals: [50] });
}
