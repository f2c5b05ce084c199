import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { bring } from "./bring-files";
import { asSomeone } from "./sign-in";

const marker = Date.now().toString(36);
const address = `/page/${encodeURI(`هيئة-التحرير-${marker}`)}`;

const textOf = (page: Page) => page.getByRole("textbox", { name: "نص الصفحة" });
const stateOf = (page: Page) => page.getByRole("region", { name: "الحال" });
const expectSaved = (page: Page) => expect(stateOf(page).getByRole("status")).toHaveText("حُفظ");

async function choices(page: Page, typed: string): Promise<string[]> {
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+/");
  const filter = page.getByRole("combobox", { name: "ما الذي تدرجه؟" });
  await filter.fill(typed);
  const found = await page.getByRole("option").allTextContents();
  await filter.press("Escape");
  return found;
}

/** As readers without JavaScript get it. */
async function reading(browser: Browser, device = {}): Promise<Page> {
  const reader = await (await browser.newContext({ javaScriptEnabled: false, ...device })).newPage();
  await reader.goto(address);
  return reader;
}

test("سلمى puts pictures into a page; readers see them with their words once it is public, and nobody before", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const photo = (await readFile("db/seed/pictures/books.jpg")).toString("base64");
  const salma = await asSomeone(browser, "salma");
  const text = textOf(salma);
  await salma.goto("/desk/admin/pages");
  await salma.getByRole("button", { name: "صفحة جديدة" }).click();
  const dialog = salma.getByRole("dialog");
  await dialog.getByLabel("عنوان الصفحة").fill(`هيئة التحرير ${marker}`);
  await dialog.getByRole("button", { name: "صفحة جديدة" }).click();
  await salma.waitForURL(/\/desk\/admin\/pages\/\d+$/);
  const desk = new URL(salma.url()).pathname;

  await test.step("one is pasted, and two of the library stand beside each other", async () => {
    await text.click();
    await salma.keyboard.type("نعمل من بغداد.");
    await salma.keyboard.press("Enter");
    await bring(text, "paste", "هيئة.jpg", photo);
    await expect(text.getByRole("group", { name: /^صورة/ })).toHaveCount(1);
    expect(await choices(salma, "صور")).toEqual(["صورة", "معرض صور"]);
    for (const withheld of ["صوت", "مقطع", "خبر"]) expect(await choices(salma, withheld)).toEqual([]);
    await salma.keyboard.press("Control+/");
    await salma.getByRole("combobox", { name: "ما الذي تدرجه؟" }).fill("معرض");
    await salma.keyboard.press("Enter");
    const choice = salma.getByRole("dialog").getByRole("listitem").getByRole("button");
    for (const words of ["ألواح شمسية", "برج حدودي"]) await choice.filter({ hasText: words }).first().click();
    await salma.getByRole("dialog").getByRole("button", { name: "تم" }).click();
    await expect(text.getByRole("list", { name: "معرض صور" }).getByRole("listitem")).toHaveCount(2);
    await expectSaved(salma);
    await expectAccessible(salma);
  });

  const pasted = text.getByRole("group", { name: /^صورة/ });
  const source = (await pasted.locator("img").first().getAttribute("src")) ?? "";
  const mediaId = Number(/\/media\/(\d+)\//.exec(source)?.[1]);

  await test.step("its file is the desk's alone, and it waits for words and a name", async () => {
    expect((await salma.request.get(source)).status()).toBe(200);
    expect((await request.get(source)).status()).toBe(404);
    await stateOf(salma).getByRole("button", { name: "انشر" }).click();
    const refusal = stateOf(salma).getByRole("alert");
    await expect(refusal).toContainText("لا تُنشر الصفحة قبل أن تكتمل صورها.");
    await expect(refusal).toContainText("الصورة 1 في الصفحة بلا نص بديل.");
    await expect(refusal).toContainText("الصورة 1 في الصفحة بلا مصدر.");
    expect((await request.get(source)).status()).toBe(404);
  });

  await test.step("a colleague who may not read the page learns that it is used, and not where", async () => {
    const zainab = await asSomeone(browser, "zainab");
    await zainab.goto(`/desk/media/${mediaId}`);
    const places = zainab.getByRole("region", { name: "أين تظهر" });
    await expect(places).toHaveText(/وفي موضع ليس من صلاحيتك\./);
    await salma.goto(`/desk/media/${mediaId}`);
    const place = salma.getByRole("link", { name: `صفحة «هيئة التحرير ${marker}»` });
    await expect(place).toHaveAttribute("href", desk);
    await expect(salma.getByRole("button", { name: "احذف" })).toBeDisabled();
    await place.click();
    await salma.waitForURL(`**${desk}`);
  });

  await test.step("with them it goes out", async () => {
    await pasted.locator("img").click();
    await salma.getByRole("textbox", { name: "النص البديل" }).fill("كتب على رف في قاعة التحرير");
    await salma.getByRole("textbox", { name: "صاحب الصورة" }).fill("علي الساعدي");
    await expectSaved(salma);
    await stateOf(salma).getByRole("button", { name: "انشر" }).click();
    await expect(salma.getByText("منشورة", { exact: true }).filter({ visible: true })).toBeVisible();
    await expect.poll(async () => (await request.get(address)).status()).toBe(200);
    expect((await request.get(source)).status()).toBe(200);
  });

  await test.step("a reader without JavaScript sees them, on a phone too", async () => {
    const reader = await reading(browser);
    const picture = reader.getByRole("img", { name: "كتب على رف في قاعة التحرير" });
    await expect(picture).toBeVisible();
    expect(
      await picture.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth)),
    ).toBeGreaterThan(0);
    await expect(reader.getByRole("figure").first()).toContainText("علي الساعدي");
    await expect(reader.getByRole("list", { name: "معرض صور" }).getByRole("figure")).toHaveCount(2);
    const phone = await reading(browser, { viewport: { width: 390, height: 844 } });
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const whole = await (await browser.newContext()).newPage();
    await whole.goto(address);
    await expectAccessible(whole);
  });

  await test.step("what is said of it in the library is what the page says", async () => {
    const origin = new URL(salma.url()).origin;
    const said = await salma.request.patch(`/api/desk/pictures/${mediaId}`, {
      headers: { origin },
      data: { version: 1, change: { caption: "رف الأرشيف" } },
    });
    expect(said.status()).toBe(200);
    await expect.poll(async () => (await request.get(address)).text()).toContain("رف الأرشيف");
  });

  const maryam = await asSomeone(browser, "maryam");
  await test.step("مريم, who has no library, reads them in the page and is offered none", async () => {
    await maryam.goto(desk);
    const seen = textOf(maryam).getByRole("group", { name: /^صورة/ });
    await expect(seen.locator("img")).toBeVisible();
    expect(await choices(maryam, "صور")).toEqual([]);
    await seen.locator("img").click();
    await expect(maryam.getByRole("button", { name: "غيّر الصورة" })).toHaveCount(0);
  });

  await test.step("hidden, the page takes its pictures with it", async () => {
    await salma.goto(desk);
    await stateOf(salma).getByRole("button", { name: "أخفِها عن القراء" }).click();
    await stateOf(salma).getByRole("button", { name: "أكّد الإخفاء" }).click();
    await expect.poll(async () => (await request.get(source)).status(), { timeout: 15_000 }).toBe(404);
    expect((await maryam.request.get(source)).status()).toBe(200);
    const zainab = await asSomeone(browser, "zainab");
    expect((await zainab.request.get(source)).status()).toBe(200);
  });
});

test("what سلمى typed in the moment before she left a page is in it when she comes back", async ({
  browser,
}) => {
  const salma = await asSomeone(browser, "salma");
  const origin = new URL(salma.url()).origin;
  const title = `مغادرة ${marker}`;
  const data = { title };
  await salma.request.post("/api/desk/pages", { headers: { origin }, data });
  await salma.goto("/desk/admin/pages");
  const open = async () => {
    await salma.getByRole("link", { name: title }).filter({ visible: true }).click();
    await salma.waitForURL(/\/desk\/admin\/pages\/\d+$/);
    await textOf(salma).click();
    await salma.keyboard.press("Control+End");
  };
  const leave = async () => {
    const kept = salma.waitForResponse((answer) => answer.request().method() === "PUT");
    await salma.getByRole("link", { name: "كل الصفحات" }).filter({ visible: true }).click();
    await salma.waitForURL("**/desk/admin/pages");
    expect((await kept).status()).toBe(200);
  };
  await open();
  await salma.keyboard.type("نعمل من بغداد");
  await leave();
  await open();
  await expect(textOf(salma)).toHaveText("نعمل من بغداد");
  await salma.keyboard.type(" والبصرة.");
  await salma.getByLabel("عنوان الصفحة").fill(`${title} بعد التعديل`);
  await leave();
  await salma.reload();
  await open();
  await expect(textOf(salma)).toHaveText("نعمل من بغداد والبصرة.");
  await expect(salma.getByLabel("عنوان الصفحة")).toHaveValue(`${title} بعد التعديل`);
});
