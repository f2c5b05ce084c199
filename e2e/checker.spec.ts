import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, headlineOf, openNewStory, storyIdOf, typeBody } from "./writing";

const panelOf = (page: Page) => page.getByRole("region", { name: "مدقق الأسلوب" });
const marksIn = (page: Page) => bodyOf(page).locator("[data-finding]");
const cardOf = (page: Page) => page.getByRole("group", { name: "مدقق الأسلوب" });
const findingOf = (page: Page, words: string) =>
  panelOf(page).getByRole("listitem").filter({ hasText: words });
const openPanel = (page: Page) => panelOf(page).getByRole("heading", { name: "مدقق الأسلوب" }).click();

test("the published seed page has what a reader would mark in it, and hardly anything else", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "salma");
  await page.goto(`/desk/stories?q=${encodeURIComponent("التحالف الدولي رسمياً")}`);
  await page.getByRole("rowheader").getByRole("link", { name: /لانهاء/ }).click();
  await expect(panelOf(page)).toContainText("15 ملاحظة", { timeout: 30_000 });
  await openPanel(page);
  for (const words of ["لانهاء", "بحلول في", "و من"])
    await expect(findingOf(page, words).first()).toBeVisible();
  await expect(panelOf(page).getByText("مسافة زائدة.")).toBeVisible();
  const marks = await marksIn(page).allTextContents();
  expect(marks.map((words) => words.replace(/\s/g, " "))).toEqual(
    expect.arrayContaining(["و  يسهم", "انهاء", "ان"]),
  );
});

test("slips are shown where they stand, fixed one by one or together, taken back, and left as they are", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  await headlineOf(page).fill("الوفد في طهران.");
  await typeBody(page, "تم انهاء العمل و من ثم زار الوفد ايران");
  await expect(marksIn(page)).toHaveText(["انهاء", "و من", "ايران"], { timeout: 30_000 });
  await openPanel(page);

  await page.keyboard.press("Escape");
  await bodyOf(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await expect(cardOf(page)).toContainText("كتابة الهمزة في «انهاء»");
  await expectAccessible(page);
  await page.keyboard.press("Control+.");
  await expect(cardOf(page).getByRole("button", { name: "أصلح إلى «إنهاء»" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bodyOf(page)).toHaveText("تم إنهاء العمل و من ثم زار الوفد ايران");
  await expect(bodyOf(page)).toBeFocused();

  await findingOf(page, "ايران").getByRole("button", { name: "تجاهل" }).click();
  await expect(marksIn(page)).toHaveText(["و من"]);
  await expectSaved(page);
  await page.reload();
  await expect(marksIn(page)).toHaveText(["و من"], { timeout: 30_000 });

  await panelOf(page).getByRole("button", { name: "أصلح الكل" }).click();
  await expect(bodyOf(page)).toHaveText("تم إنهاء العمل ومن ثم زار الوفد ايران");
  await expect(headlineOf(page)).toHaveValue("الوفد في طهران");
  await expect(panelOf(page)).toContainText("لا ملاحظات");
  await panelOf(page).getByRole("button", { name: "تراجع عن الإصلاح" }).click();
  await expect(bodyOf(page)).toHaveText("تم إنهاء العمل و من ثم زار الوفد ايران");
  await expect(headlineOf(page)).toHaveValue("الوفد في طهران.");

  await panelOf(page).getByText("ما تجاهلته").click();
  await panelOf(page).getByRole("button", { name: "أظهرها من جديد" }).click();
  await expect(marksIn(page)).toHaveText(["و من", "ايران"]);
  await expectSaved(page);
});

/** A word that no other run has made a rule for. */
const aNewWord = () =>
  `قطم${[...String(Date.now()).slice(-7)].map((digit) => "بتثجحخدرزس"[Number(digit)]).join("")}`;

test("what the chief forbids is found in a story that stands open, and leads to its place from the review", async ({
  browser,
}) => {
  const word = aNewWord();
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  await typeBody(zainab, `زار ${word} المدينة`);
  await expect(panelOf(zainab)).toContainText("لا ملاحظات", { timeout: 30_000 });
  const salma = await asSomeone(browser, "salma");
  await salma.goto("/desk/style");
  await salma.getByRole("button", { name: "أضف كلمة" }).click();
  const dialog = salma.getByRole("dialog", { name: "كلمة جديدة" });
  await dialog.getByLabel("الكلمة أو العبارة").fill(word);
  await dialog.getByLabel("لماذا؟").fill("كلمة للاختبار.");
  await dialog.getByRole("combobox", { name: "الدرجة" }).selectOption("يمنع النشر");
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(dialog).toBeHidden();
  await salma.getByRole("searchbox", { name: "ابحث في القواعد" }).fill(word);
  await expect(salma.getByRole("button", { name: `عدّل «${word}»` })).toBeVisible();
  await salma.getByRole("textbox", { name: "نص للتجربة" }).fill(`زار ${word} المدينة`);
  await expect(salma.getByRole("region", { name: "جرّب" })).toContainText("لا تُستعمل في الدار", {
    timeout: 30_000,
  });
  await expectAccessible(salma);

  await expect(marksIn(zainab)).toHaveText([word], { timeout: 30_000 });
  await openPanel(zainab);
  await expect(findingOf(zainab, word)).toContainText("لا يتجاوزه إلا رئيس التحرير");
  await expect(findingOf(zainab, word).getByRole("button", { name: "تجاهل" })).toHaveCount(0);
  await expectSaved(zainab);
  await zainab.goto(`/desk/stories/${storyIdOf(zainab)}/review`);
  await zainab.getByRole("link", { name: word }).click();
  await expect(cardOf(zainab)).toContainText("كلمة للاختبار.", { timeout: 30_000 });
  await zainab.goto("/desk/style");
  await expect(zainab.getByRole("heading", { name: "غير موجود" })).toBeVisible();

  await salma.getByRole("button", { name: `عدّل «${word}»` }).click();
  await salma.getByRole("button", { name: "احذف القاعدة" }).click();
  await salma.getByRole("button", { name: "احذفها نهائياً" }).click();
  await expect(salma.getByText("لا قاعدة بهذا الوصف.")).toBeVisible();
});
