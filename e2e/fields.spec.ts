import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { choose, expectSaved, headlineOf, openNewStory } from "./writing";

const marker = Date.now().toString(36);

const chosen = (page: Page, field: string) =>
  page.getByRole("list", { name: `${field}: ما اخترته` }).getByRole("listitem");
const group = (page: Page, name: string) => page.getByRole("group").filter({ hasText: name }).first();
const openGroup = (page: Page, name: string) => group(page, name).getByText(name, { exact: true }).click();

test("what belongs to a story besides its text is filled in beside it, shown as others will see it, and kept", async ({
  browser,
}) => {
  const page = await asSomeone(browser, "ali");
  await openNewStory(page);
  await page.getByLabel("العنوان التمهيدي").fill("ملف المياه");
  await headlineOf(page).fill("الأهوار تستعيد ماءها");
  await page.getByLabel("المقدمة").fill("ثلاثة أنهر عادت إلى مجاريها.");

  await test.step("the headline says how long it is, and shows how it breaks on a phone and in Google", async () => {
    await expect(page.getByText("20 حرفاً من 60")).toBeVisible();
    await openGroup(page, "كيف يظهر العنوان");
    await expect(page.getByRole("figure", { name: "على هاتف عرضه 360 بكسل · سطر واحد" })).toBeVisible();
    await headlineOf(page).fill(`${"الأهوار تستعيد ماءها ".repeat(5)}بعد أعوام`);
    await expect(page.getByText(/^أطول مما يتسع له مكانه: 114 حرفاً من 60$/)).toBeVisible();
    await expect(page.getByText("أطول مما يتسع له سطر Google: يُقطع آخره.")).toBeVisible();
    await expect(page.getByRole("figure", { name: /على هاتف عرضه 360 بكسل · [45] أسطر/ })).toBeVisible();
    await headlineOf(page).fill("الأهوار تستعيد ماءها");
  });

  await test.step("several sign it, staff and guest, in their order", async () => {
    await choose(page, "الكاتب", "زينب الياسري");
    await choose(page, "الكاتب", "ثامر الحديثي");
    await page.getByRole("combobox", { name: "الكاتب" }).fill(`ضيف ${marker}`);
    await page.getByRole("option", { name: `أضف كاتباً ضيفاً «ضيف ${marker}»` }).click();
    await expect(chosen(page, "الكاتب")).toHaveText([
      "زينب الياسري",
      "ثامر الحديثي (ضيف)",
      `ضيف ${marker} (ضيف)`,
    ]);
    await page.getByRole("button", { name: "قدّم ثامر الحديثي" }).click();
    await expect(page.getByText("ثامر الحديثي: موضعه 1 من 3")).toBeAttached();
    await page.getByRole("button", { name: "قدّم ثامر الحديثي" }).press("Alt+ArrowDown");
    await page.getByRole("button", { name: `قدّم ضيف ${marker}` }).press("Alt+ArrowUp");
    await expect(chosen(page, "الكاتب")).toHaveText([
      "زينب الياسري",
      `ضيف ${marker} (ضيف)`,
      "ثامر الحديثي (ضيف)",
    ]);
  });

  await test.step("a new tag is made on the spot, and one that is there already in other letters is named", async () => {
    const field = page.getByRole("combobox", { name: "الوسوم" });
    await field.fill(`إحياء ${marker}`);
    await page.getByRole("option", { name: `أنشئ وسم «إحياء ${marker}»` }).click();
    await expect(chosen(page, "الوسوم")).toHaveText([`إحياء ${marker}`]);
    await field.fill(`احياء ${marker}`);
    await expect(page.getByText(`يوجد وسم مشابه: «إحياء ${marker}»`)).toBeVisible();
    await field.fill("");
  });

  await test.step("its address, and what search engines and networks print", async () => {
    await openGroup(page, "الرابط ومحركات البحث");
    const slug = page.getByLabel("الرابط", { exact: true });
    await expect(slug).toHaveAttribute("placeholder", "الأهوار-تستعيد-ماءها");
    await slug.fill("  عودة الماء!  ");
    await slug.press("Enter");
    await expect(slug).toHaveValue("عودة-الماء");
    const google = page.getByRole("figure", { name: "كما يظهر في Google" });
    await expect(google).toContainText("news › عودة-الماء");
    await expect(google).toContainText("ثلاثة أنهر عادت");
    await page.getByLabel("عنوان محركات البحث").fill("عودة المياه إلى أهوار الجنوب");
    await expect(google).toContainText("عودة المياه إلى أهوار الجنوب");
    await openGroup(page, "بطاقة المشاركة");
    await page.getByLabel("عنوان المشاركة").fill("شاهد: الماء يعود");
    const card = page.getByRole("figure", { name: "بطاقة المشاركة" });
    await expect(card).toContainText("شاهد: الماء يعود");
    await expect(card).toContainText("ثلاثة أنهر عادت");
    await expectAccessible(page);
  });

  await test.step("all of it is there after the page is loaded anew, the groups as they were left", async () => {
    await expectSaved(page);
    await page.reload();
    await expect(page.getByLabel("العنوان التمهيدي")).toHaveValue("ملف المياه");
    await expect(chosen(page, "الكاتب")).toHaveText([
      "زينب الياسري",
      `ضيف ${marker} (ضيف)`,
      "ثامر الحديثي (ضيف)",
    ]);
    await expect(chosen(page, "الوسوم")).toHaveText([`إحياء ${marker}`]);
    await expect(page.getByLabel("الرابط", { exact: true })).toHaveValue("عودة-الماء");
    await expect(page.getByLabel("عنوان محركات البحث")).toHaveValue("عودة المياه إلى أهوار الجنوب");
    await expect(page.getByLabel("عنوان المشاركة")).toHaveValue("شاهد: الماء يعود");
  });
});
