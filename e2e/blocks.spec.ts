import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { bring } from "./bring-files";
import { bodyOfStory, putOut } from "./newsroom";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, openNewStory, storyIdOf, typeBody } from "./writing";

const marker = Date.now().toString(36);

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Through the insert menu, by keyboard alone. */
async function put(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+/");
  const filter = page.getByRole("combobox", { name: "ما الذي تدرجه؟" });
  await filter.fill(name);
  await filter.press("Enter");
  await expect(filter).toBeHidden();
}

const dialogOf = (page: Page, name: string) => page.getByRole("dialog", { name });
const typesOf = async (id: number) => (await bodyOfStory(id)).content.map(({ type }) => type);

test("every block of a story is written by keyboard, kept, and read", async ({ browser }) => {
  const related = await putOut({ headline: `زقورة أور بعد الترميم ${marker}` });
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  const id = storyIdOf(page);
  const body = bodyOf(page);

  await test.step("a quotation and its name, a pull quote, a box", async () => {
    await typeBody(page, "مقدمة");
    await press(page, "Enter");
    await put(page, "اقتباس");
    await page.keyboard.type("قول");
    await press(page, "Enter", "Enter");
    await page.keyboard.type("علي");
    await press(page, "Enter");
    await put(page, "اقتباس بارز");
    await page.keyboard.type("عبارة");
    await press(page, "Control+Enter");
    await put(page, "إطار");
    await page.keyboard.type("خلفية");
    await press(page, "Enter");
    await page.keyboard.type("تفاصيل");
    await press(page, "Enter", "Enter");
  });

  await test.step("a table, walked by Tab and arrows, the left one being onward", async () => {
    await put(page, "جدول");
    const dialog = dialogOf(page, "جدول");
    await dialog.getByLabel("الصفوف").fill("2");
    await dialog.getByLabel("الأعمدة").fill("2");
    await dialog.getByLabel("الأعمدة").press("Enter");
    await expect(dialog).toBeHidden();
    await page.keyboard.type("المدينة");
    await press(page, "Tab");
    await page.keyboard.type("العدد");
    await press(page, "ArrowLeft");
    await page.keyboard.type("بغداد");
    await press(page, "ArrowLeft");
    await page.keyboard.type("5");
    await press(page, "ArrowUp", "End");
    await page.keyboard.type("!");
    await press(page, "ArrowDown", "Tab");
    await page.keyboard.type("البصرة");
    await expect(body.getByRole("cell")).toHaveText(["المدينة", "العدد!", "بغداد", "5", "البصرة", ""]);
    await page.getByRole("button", { name: "احذف الصف" }).click();
    await expect(body.getByRole("cell")).toHaveText(["المدينة", "العدد!", "بغداد", "5"]);
    await press(page, "Control+Enter");
  });

  await test.step("a piece of another service, asked for again while it is unknown", async () => {
    await put(page, "يوتيوب");
    const address = dialogOf(page, "محتوى من موقع آخر").getByLabel("عنوان المنشور أو المقطع");
    await address.fill("https://example.org/video");
    await address.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "هذا ليس عنوان" })).toBeVisible();
    await address.fill("https://youtu.be/dQw4w9WgXcQ?t=3");
    await address.press("Enter");
    await expect(body.getByRole("group", { name: "محتوى من موقع آخر: يوتيوب" })).toBeVisible();
  });

  await test.step("another story of ours, found by typing", async () => {
    await put(page, "خبر ذو صلة");
    const search = dialogOf(page, "خبر ذو صلة").getByRole("combobox");
    await search.fill(`زقوره اور ${marker}`);
    await expect(page.getByRole("option", { name: marker })).toHaveCount(1);
    await search.press("Enter");
    await expect(body.getByRole("group", { name: /خبر ذو صلة: زقورة أور/ })).toBeVisible();
  });

  await test.step("a footnote, and a divider", async () => {
    await page.keyboard.type("بحسب التقرير");
    await put(page, "حاشية");
    const note = dialogOf(page, "حاشية").getByLabel("نص الحاشية");
    await note.fill("تقرير 2024: https://example.org/report");
    await note.press("Enter");
    await expect(body.getByRole("img", { name: /^حاشية: تقرير 2024/ })).toBeVisible();
    await page.keyboard.type(" السنوي");
    await press(page, "Enter");
    await put(page, "فاصل");
    await page.keyboard.type("خاتمة");
    await expectSaved(page);
    await expectAccessible(page);
  });

  await test.step("all of it is there after a reload, in its order", async () => {
    await page.reload();
    await expect(body.getByRole("cell")).toHaveText(["المدينة", "العدد!", "بغداد", "5"]);
    await expect(body.getByRole("group", { name: /خبر ذو صلة: زقورة أور/ })).toBeVisible();
    const blocks = ["blockquote", "pullQuote", "infoBox", "table", "embed", "relatedStory"];
    const types = await typesOf(id);
    expect(types.filter((type) => type !== "paragraph")).toEqual([...blocks, "horizontalRule"]);
    expect((await bodyOfStory(id)).content[1]).toMatchObject({
      content: [{ type: "paragraph" }, { type: "attribution", content: [{ text: "علي" }] }],
    });
  });

  const article = await putOut({ headline: `خبر بكل القوالب ${marker}`, body: await bodyOfStory(id) });
  await readEverything(browser, { id: article, related });
});

async function readEverything(
  browser: Parameters<typeof asSomeone>[0],
  ids: { id: number; related: number },
) {
  const reader = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  await reader.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: "<title>مقطع</title><p>مقطع</p>" });
  });
  await reader.goto(`/news/${ids.id}`);
  const text = reader.locator(".story-body");
  await expect(text.getByRole("figure").filter({ hasText: "قول" })).toContainText("علي");
  await expect(text.locator(".pull-quote")).toHaveText("عبارة");
  await expect(text.getByRole("complementary")).toContainText("خلفية");
  await expect(text.getByRole("columnheader")).toHaveText(["المدينة", "العدد!"]);
  await expect(text.getByRole("link", { name: /زقورة أور/ })).toHaveAttribute(
    "href",
    new RegExp(`/news/${ids.related}/`),
  );
  await expect(text.getByRole("link", { name: "https://example.org/report" })).toBeVisible();
  expect(asked).toEqual([]);
  await text.getByRole("button", { name: /يوتيوب/ }).click();
  await expect(text.frameLocator("iframe").getByText("مقطع")).toBeVisible();
  expect(asked).toEqual(["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0"]);
}

test("pictures come from the library and from the desktop, while the text goes on", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  const id = storyIdOf(page);
  const body = bodyOf(page);
  const choice = page.getByRole("dialog").getByRole("listitem").getByRole("button");
  const photo = (await readFile("db/seed/pictures/books.jpg")).toString("base64");

  await test.step("one of the library, with words of its own", async () => {
    await typeBody(page, "قبل الصورة");
    await press(page, "Enter");
    await put(page, "صورة");
    await choice.first().click();
    await expect(body.getByRole("group", { name: /^صورة/ }).locator("img")).toBeVisible();
    await press(page, "Tab");
    await expect(page.getByRole("textbox", { name: "تعليق على الصورة" })).toBeFocused();
    await page.keyboard.type("تعليق لهذا الخبر");
    await page.getByText("جانبية", { exact: true }).click();
    await page.getByRole("textbox", { name: "النص البديل" }).fill("كتب على رف");
    await expectAccessible(page);
    await body.getByText("قبل الصورة").click();
    await expect(page.getByRole("textbox", { name: "النص البديل" })).toBeHidden();
    await body.getByRole("group", { name: /^صورة/ }).locator("img").click();
    await expect(page.getByRole("textbox", { name: "النص البديل" })).toHaveValue("كتب على رف");
    await expect(body).toBeFocused();
    await press(page, "Enter");
  });

  await test.step("a gallery, put in order by keyboard", async () => {
    await put(page, "معرض");
    for (const index of [0, 1, 2]) await choice.nth(index).click();
    await expect(page.getByRole("dialog").getByText("أُضيفت 3 صور")).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "تم" }).click();
    await press(page, "Tab");
    const first = page.getByRole("button", { name: "الصورة 1 من 3" });
    await expect(first).toBeFocused();
    const before = await first.locator("img").getAttribute("src");
    await press(page, "Alt+ArrowLeft");
    const second = page.getByRole("button", { name: "الصورة 2 من 3" });
    await expect(second).toBeFocused();
    await expect(second.locator("img")).toHaveAttribute("src", `${before}`);
    await press(page, "Delete");
    await expect(page.getByRole("button", { name: "الصورة 2 من 2" })).toBeVisible();
    const words = page.getByRole("group", { name: "كلمات الصورة 2" });
    await words.getByRole("textbox", { name: "تعليق على الصورة" }).fill("كما بدت أمس");
    await words.getByRole("textbox", { name: "صاحب الصورة" }).fill("أرشيف المسلة");
    await words.getByRole("textbox", { name: "صاحب الصورة" }).press("Escape");
    await press(page, "Enter");
    await expect(body).toBeFocused();
  });

  await test.step("one of the desktop is on its way while one writes; a broken one says why", async () => {
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route("**/api/desk/pictures", async (route) => {
      await held;
      await route.continue();
    });
    await bring(body, "paste", "كتب.jpg", photo);
    await expect(page.getByRole("status").filter({ hasText: "كتب.jpg" })).toBeVisible();
    await page.keyboard.type("تُكتب أثناء الرفع");
    await expectSaved(page);
    expect((await typesOf(id)).filter((type) => type === "image")).toHaveLength(1);
    send();
    await expect(body.getByRole("group", { name: /^صورة/ })).toHaveCount(2);
    await bring(body, "drop", "تالفة.jpg", Buffer.from("ليست صورة").toString("base64"));
    const refusal = page.getByRole("alert").filter({ hasText: "الصيغة غير مقبولة" });
    await expect(refusal).toBeVisible();
    await refusal.getByRole("button", { name: "أغلق" }).click();
    await expect(refusal).toBeHidden();
    await expectSaved(page);
  });

  const { content } = await bodyOfStory(id);
  expect(content.filter(({ type }) => type === "image" || type === "gallery")).toMatchObject([
    { attrs: { width: "inset", caption: "تعليق لهذا الخبر", alt: "كتب على رف" } },
    { content: [{ type: "image" }, { attrs: { caption: "كما بدت أمس", credit: "أرشيف المسلة" } }] },
    { attrs: { mediaId: expect.any(Number) } },
  ]);
  expect(JSON.stringify(content)).toContain("تُكتب أثناء الرفع");

  await test.step("blocks copied here are blocks there", async () => {
    await body.focus();
    await press(page, "Control+a", "Control+c");
    await openNewStory(page);
    await typeBody(page, "");
    await press(page, "Control+v");
    await expect(body.getByRole("group", { name: /^صورة: كتب على رف/ })).toBeVisible();
    await expect(body.getByRole("list", { name: "معرض صور" }).getByRole("listitem")).toHaveCount(2);
    await expectSaved(page);
    const types = (await typesOf(storyIdOf(page))).filter((type) => type !== "paragraph");
    expect(types).toEqual(content.map(({ type }) => type).filter((type) => type !== "paragraph"));
  });
});
