import { randomFillSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { editPicture } from "@/newsroom/media/edit-picture";
import { getPicture } from "@/newsroom/media/get-picture";
import { searchLibrary } from "@/newsroom/media/search-library";
import { expectAccessible } from "./accessible";
import { bring } from "./bring-files";
import { as, putOut } from "./newsroom";
import { asSomeone } from "./sign-in";

const marker = Date.now().toString(36);

/** Grain in colour: no two are alike, and one of them is many pieces long. */
async function aPhotograph(name: string, width = 900, height = 600) {
  const raw = { width: Math.ceil(width / 4), height: Math.ceil(height / 4), channels: 3 as const };
  const grain = randomFillSync(Buffer.alloc(raw.width * raw.height * 3));
  const buffer = await sharp(grain, { raw }).resize(width, height, { kernel: "nearest" }).jpeg().toBuffer();
  return { name: `${name} ${marker}.jpg`, mimeType: "image/jpeg", buffer };
}

const tray = (page: Page) => page.getByRole("region", { name: "رفع صور" });
const shelf = (page: Page) => page.getByRole("main");
const send = (page: Page, files: Awaited<ReturnType<typeof aPhotograph>>[]) =>
  page.getByLabel("اختر صوراً").setInputFiles(files);
const arrived = (page: Page, name: string) =>
  tray(page).getByRole("listitem").filter({ hasText: name }).getByText("في المكتبة", { exact: true });

async function openArrived(page: Page, name: string): Promise<number> {
  await tray(page)
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("link", { name: "افتحها" })
    .click();
  await page.waitForURL(/\/desk\/media\/\d+/);
  return Number(/media\/(\d+)/.exec(page.url())?.[1]);
}

test("pictures of a day come in together, with one name under all of them; what is refused says why", async ({
  browser,
}) => {
  const ali = await asSomeone(browser, "ali");
  await ali.getByRole("link", { name: "الوسائط" }).click();
  await expect(ali.getByRole("heading", { level: 1, name: "الوسائط" })).toBeVisible();
  const drawing = { name: "شعار.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg xmlns='x'/>") };
  await send(ali, [await aPhotograph("جسر"), drawing, await aPhotograph("سوق")]);
  await tray(ali).getByLabel("صاحب الصورة").fill(`إياد ${marker}`);
  for (const name of ["جسر", "سوق"]) await expect(arrived(ali, name)).toBeVisible({ timeout: 30_000 });
  await expect(tray(ali).getByText("رسوم SVG غير مقبولة")).toBeVisible();
  await expect(tray(ali).getByRole("status")).toHaveText("وصلت صورتان / 3");
  const late = tray(ali).getByRole("button", { name: "اكتبه على ما وصل قبل ذلك" });
  if (await late.isVisible()) await late.click();
  await expect(late).toBeHidden();
  await expectAccessible(ali);

  await ali.goto("/desk/media");
  const search = ali.getByRole("searchbox", { name: "ابحث في الوصف والتعليق والمكان والأسماء" });
  await search.fill(`اياد ${marker}`);
  await search.press("Enter");
  await ali.waitForURL(/q=/);
  await expect(shelf(ali).getByText(`إياد ${marker}`)).toHaveCount(2);
  await ali.getByText("صوري", { exact: true }).click();
  await ali.waitForURL(/facet=mine/);
  await expect(shelf(ali).getByText(`إياد ${marker}`)).toHaveCount(2);
});

test("an upload that is cut goes on from where it was, and a file chosen again after a reload does too", async ({
  browser,
}) => {
  const ali = await asSomeone(browser, "ali");
  const pieces: number[] = [];
  let isCut = true;
  await ali.route(/\/api\/desk\/uploads\/[^/]+\/\d+$/, async (route) => {
    const piece = Number(/\d+$/.exec(route.request().url())?.[0]);
    if (piece > 0 && isCut) return route.abort();
    pieces.push(piece);
    return route.continue();
  });
  await ali.goto("/desk/media");
  const long = await aPhotograph("سد", 4_000, 3_000);
  expect(long.buffer.length).toBeGreaterThan(2 * 512 * 1024);
  await send(ali, [long]);
  await expect(tray(ali).getByText("انقطع الاتصال. تكمل من حيث توقفت حين يعود.")).toBeVisible();
  isCut = false;
  await ali.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(arrived(ali, "سد")).toBeVisible({ timeout: 30_000 });
  expect(pieces).toEqual([...pieces.keys()]);

  pieces.length = 0;
  isCut = true;
  ali.on("dialog", (dialog) => dialog.accept());
  const other = await aPhotograph("خزان", 4_000, 3_000);
  /** Where the machine has no locale, the browser cannot be handed an Arabic path. */
  const path = test.info().outputPath(`reservoir-${marker}.jpg`);
  writeFileSync(path, other.buffer);
  await ali.getByLabel("اختر صوراً").setInputFiles(path);
  await expect(tray(ali).getByText("انقطع الاتصال. تكمل من حيث توقفت حين يعود.")).toBeVisible();
  await ali.reload();
  isCut = false;
  await ali.getByLabel("اختر صوراً").setInputFiles(path);
  await expect(arrived(ali, "reservoir")).toBeVisible({ timeout: 30_000 });
  expect(pieces).toEqual([...pieces.keys()]);
});

test("pictures are dropped on the page, and pasted into it", async ({ browser }) => {
  const ali = await asSomeone(browser, "ali");
  await ali.goto("/desk/media");
  const body = ali.locator("body");
  const [school, theatre] = [await aPhotograph("مدرسة"), await aPhotograph("مسرح")];
  const give = (how: "drop" | "paste", { name, buffer }: typeof school) =>
    bring(body, how, name, buffer.toString("base64"));
  // The first is taken as soon as the page listens.
  await expect.poll(() => give("paste", school)).toBe(true);
  await expect(arrived(ali, "مدرسة")).toBeVisible({ timeout: 30_000 });
  await give("drop", theatre);
  await expect(arrived(ali, "مسرح")).toBeVisible({ timeout: 30_000 });
});

test("a picture gets its words, its focal point by keys and by pointing, and its rights", async ({
  browser,
}) => {
  const ali = await asSomeone(browser, "ali");
  await ali.goto("/desk/media");
  await send(ali, [await aPhotograph("نهر", 1_600, 900)]);
  await expect(arrived(ali, "نهر")).toBeVisible({ timeout: 30_000 });
  const id = await openArrived(ali, "نهر");

  await test.step("without words for those who do not see it, it says so", async () => {
    await expect(ali.getByText("بلا نص بديل لا تُنشر هذه الصورة.")).toBeVisible();
    await ali.getByLabel("النص البديل").fill("نهر دجلة عند الفجر");
    await expect(ali.getByText("بلا نص بديل لا تُنشر هذه الصورة.")).toBeHidden();
  });

  await test.step("the point moves as one sees it, and every crop follows at once", async () => {
    const point = ali.getByRole("button", { name: /^نقطة التركيز/ });
    const tall = ali.getByRole("region", { name: "كما تظهر في الصفحات" }).locator("img").last();
    await expect(tall).toHaveCSS("object-position", "50% 50%");
    await point.focus();
    await point.press("Shift+ArrowLeft");
    await point.press("ArrowUp");
    await expect(point).toHaveAccessibleName("نقطة التركيز: 60% من اليمين، 49% من الأعلى");
    await expect(tall).not.toHaveCSS("object-position", "50% 50%");
    await ali
      .locator("main img")
      .first()
      .click({ position: { x: 20, y: 20 } });
    await expect(point).toHaveAccessibleName(/9\d% من اليمين، [0-9]% من الأعلى/);
  });

  await test.step("its licence, in whole days", async () => {
    await ali.getByLabel("صاحب الحق").fill("وكالة الأنباء");
    await ali.getByLabel("تُستخدم من يوم").fill("2026-02-02");
    await ali.getByLabel("إلى نهاية يوم").fill("2026-02-01");
    await ali.getByRole("button", { name: "احفظ" }).click();
    await expect(ali.getByText("اختر موعداً بعد بداية الترخيص.")).toBeVisible();
    await ali.getByLabel("إلى نهاية يوم").fill("2031-02-01");
    await ali.getByRole("button", { name: "احفظ" }).click();
    await expect(ali.getByText("حُفظ.", { exact: true })).toBeVisible();
    await ali.reload();
    await expect(ali.getByLabel("إلى نهاية يوم")).toHaveValue("2031-02-01");
    await expect(ali.getByLabel("النص البديل")).toHaveValue("نهر دجلة عند الفجر");
  });
  await expectAccessible(ali);

  await test.step("what a colleague said meanwhile is not written over", async () => {
    await ali.getByLabel("المكان").fill("الكوت");
    const salma = await as("salma");
    const { version } = await getPicture(salma, id);
    await editPicture(salma, id, { version, change: { caption: "الفجر" } });
    await ali.getByRole("button", { name: "احفظ" }).click();
    await expect(ali.getByText("غيّر زميل معلومات هذه الصورة قبلك.")).toBeVisible();
    await expect(ali.getByLabel("المكان")).toHaveValue("الكوت");
  });
});

test("several are described at once, taken out, brought back at once and later from the bin", async ({
  browser,
}) => {
  const salma = await asSomeone(browser, "salma");
  await salma.goto("/desk/media");
  await send(salma, [await aPhotograph("أول"), await aPhotograph("ثان")]);
  for (const name of ["أول", "ثان"]) await expect(arrived(salma, name)).toBeVisible({ timeout: 30_000 });
  await salma.goto(`/desk/media?view=list&q=${marker}&facet=unused`);
  for (const name of ["أول", "ثان"])
    await salma.getByRole("checkbox", { name: `اختر «${name} ${marker}.jpg»` }).check();
  const bar = salma.getByRole("region", { name: "الصور المختارة" });
  await expect(bar).toContainText("صورتان");
  await bar.getByRole("button", { name: "عدّل معلوماتها" }).click();
  const dialog = salma.getByRole("dialog", { name: "معلومات الصور المختارة" });
  await dialog.getByRole("button", { name: "اكتبها على الصور" }).click();
  await expect(dialog.getByText("لم تكتب شيئاً بعد.")).toBeVisible();
  await dialog.getByLabel("المصدر").fill(`وكالة ${marker}`);
  await expectAccessible(salma);
  await dialog.getByRole("button", { name: "اكتبها على الصور" }).click();
  await expect(salma.getByText("عُدّلت: صورتان")).toBeVisible();
  await salma.getByRole("combobox", { name: "المصدر" }).selectOption(`وكالة ${marker}`);
  await salma.waitForURL(/source=/);
  await expect(salma.getByRole("rowheader")).toHaveCount(2);

  await salma.getByRole("checkbox", { name: "اختر كل صور الصفحة" }).check();
  await salma.getByRole("button", { name: "احذفها" }).click();
  await expect(salma.getByText("حُذفت: صورتان")).toBeVisible();
  await salma.getByRole("button", { name: "تراجع" }).click();
  await expect(salma.getByText("أُعيدت: صورتان")).toBeVisible();
  await expect(salma.getByRole("rowheader")).toHaveCount(2);

  await salma.getByRole("rowheader").first().getByRole("link").click();
  await salma.getByRole("button", { name: "احذف", exact: true }).click();
  await expect(salma.getByText("هذه الصورة محذوفة. تُمحى بعد 30 يوماً.")).toBeVisible();
  await salma.goto(`/desk/media?facet=removed&q=${marker}`);
  await expect(salma.getByRole("heading", { level: 1, name: "المحذوفات" })).toBeVisible();
  await expectAccessible(salma);
  await salma.getByRole("checkbox").last().check();
  await salma.getByRole("button", { name: "أعدها" }).click();
  await expect(salma.getByText("أُعيدت: صورة واحدة")).toBeVisible();
});

test("who may not change a picture reads what is said of it; whoever has no say over the news finds no library", async ({
  browser,
}) => {
  const { user } = await as("zainab");
  const all = (await searchLibrary(await as("salma"), { words: "ستارة مسرح" })).rows;
  const first = all.find(({ uploadedBy }) => uploadedBy !== user.id);
  const zainab = await asSomeone(browser, "zainab");
  await zainab.goto(`/desk/media/${first?.id}`);
  await expect(zainab.getByLabel("النص البديل")).not.toBeEditable();
  await expect(zainab.getByRole("button", { name: "احفظ" })).toBeHidden();
  await expect(zainab.getByRole("button", { name: "احذف", exact: true })).toBeHidden();
  await expectAccessible(zainab);
  const maryam = await asSomeone(browser, "maryam");
  await expect(maryam.getByRole("link", { name: "الوسائط" })).toBeHidden();
  await maryam.goto("/desk/media");
  await expect(maryam.getByRole("heading", { level: 1, name: "غير موجود" })).toBeVisible();
});

test("a picture whose licence has ended while readers see it is an alarm at home and at its story", async ({
  browser,
}) => {
  const chief = await as("salma");
  const [picture] = (await searchLibrary(chief, { words: "ستارة مسرح" })).rows;
  if (!picture) throw new Error("the demo's theatre is gone");
  const headline = `مهرجان المسرح ${marker}`;
  const id = await putOut({ headline, leadMediaId: picture.id });
  await editPicture(chief, picture.id, { version: picture.version, change: { isBarred: true } });
  const salma = await asSomeone(browser, "salma");
  const alarm = salma.getByRole("region", { name: "صور لا تُستخدم بعد وما زالت منشورة" });
  await expect(alarm.getByRole("link", { name: headline })).toBeVisible();
  await expectAccessible(salma);
  await salma.goto(`/desk/stories/${id}`);
  await expect(salma.getByText("في هذا الخبر المنشور صورة لا تُستخدم بعد")).toBeVisible();
  await salma.getByRole("link", { name: /ستارة مسرح/ }).click();
  await expect(
    salma.getByRole("region", { name: "أين تظهر" }).getByRole("link", { name: headline }),
  ).toBeVisible();
  await salma.getByLabel("لا يُستخدم بعد").uncheck();
  await salma.getByRole("button", { name: "احفظ" }).click();
  await expect(salma.getByText("حُفظ.", { exact: true })).toBeVisible();
});

test("readers leaf through a gallery by key, left is onward; pictures side by side stand in one row; no script needed", async ({
  browser,
}) => {
  const chief = await as("salma");
  const images = (await searchLibrary(chief, {})).rows
    .filter(({ alt }) => alt !== "")
    .slice(0, 3)
    .map(({ id }) => ({ type: "image", attrs: { mediaId: id } }));
  const id = await putOut({
    headline: `صور من المدينة ${marker}`,
    body: {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "جولة في الصور." }] },
        { type: "gallery", content: images },
        { type: "gallery", attrs: { beside: true }, content: images.slice(0, 2) },
      ],
    },
  });
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`/news/${id}`);
  const gallery = page.getByRole("list", { name: "معرض صور" });
  const first = gallery.getByRole("listitem").first();
  const start = (await first.boundingBox())?.x ?? 0;
  await gallery.focus();
  await gallery.press("ArrowLeft");
  await expect.poll(async () => (await first.boundingBox())?.x ?? 0).toBeGreaterThan(start + 200);
  await gallery.press("ArrowRight");
  await expect.poll(async () => Math.abs(((await first.boundingBox())?.x ?? 0) - start)).toBeLessThan(2);
  const beside = page.getByRole("list", { name: "صور جنباً إلى جنب" }).getByRole("listitem");
  const boxes = await Promise.all((await beside.all()).map((item) => item.boundingBox()));
  expect(boxes.map((box) => box?.y)).toEqual([boxes[0]?.y, boxes[0]?.y]);
  expect(boxes[1]?.x ?? 0).toBeLessThan(boxes[0]?.x ?? 0);
  await context.close();
});
