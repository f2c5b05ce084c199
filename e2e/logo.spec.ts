import { type Browser, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160">
  <rect x="10" y="10" width="140" height="140" rx="20" fill="#0a6"/><rect x="170" y="55" width="410" height="50"/></svg>`;

const part = (page: Page) => page.getByRole("region", { name: "الشعار المرسوم" });
const give = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  part(page).locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
const flat = { width: 10_000, height: 10_000, channels: 3 as const, background: "#ffffff" };

/** The mark at the head of the front as a reader has it now: of its own, or drawn by us. */
async function readersMark(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}) {
  const reader = await (await browser.newContext(options)).newPage();
  await reader.goto("/");
  const mark = reader.getByRole("banner").getByRole("link", { name: "المسلة" });
  return { reader, mark, picture: mark.locator("img") };
}

test.describe.configure({ mode: "serial" });

test("what is no picture, or one no reader could load, does not become the mark: a sentence says why", async ({
  browser,
}) => {
  const maryam = await asSomeone(browser, "maryam");
  await maryam.goto("/desk/admin/settings");
  const bomb = await sharp({ create: flat }).png({ compressionLevel: 9 }).toBuffer();
  const hostile = [
    ["شعار.svg", "image/svg+xml", Buffer.from(`<svg xmlns="x" onload="alert(1)"/>`), "رسوم SVG غير مقبولة"],
    ["صفحة.png", "image/png", Buffer.from("<!doctype html><script>alert(1)</script>"), "الصيغة غير مقبولة"],
    ["قنبلة.png", "image/png", bomb, "أبعاد الصورة كبيرة جداً"],
    ["كبير.png", "image/png", Buffer.alloc(2_500_000, 1), "أكبر من 2 ميغابايت"],
    ["فارغ.png", "image/png", Buffer.alloc(0), "لم تصل أي صورة"],
  ] as const;
  for (const [name, type, bytes, sentence] of hostile) {
    await give(maryam, name, type, bytes);
    await expect(part(maryam).getByText(sentence)).toBeVisible();
  }
  await expectAccessible(maryam);
  const { picture, mark } = await readersMark(browser);
  await expect(mark).toBeVisible();
  await expect(picture).toHaveCount(0);
});

test("a mark of the house is at the head of every page, and the drawn one is back when it is removed", async ({
  browser,
}) => {
  const maryam = await asSomeone(browser, "maryam");
  await maryam.goto("/desk/admin/settings");
  await give(maryam, "شعار.png", "image/png", await sharp(Buffer.from(drawn)).png().toBuffer());
  await expect(part(maryam).getByRole("img", { name: "المسلة" })).toBeVisible();
  await expectAccessible(maryam);
  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [
      { width: 390, height: 800 },
      { width: 1280, height: 800 },
    ])
      await expect(async () => {
        const { reader, picture } = await readersMark(browser, { colorScheme, viewport });
        await expect(picture).toBeVisible({ timeout: 1_000 });
        await expect(picture).toHaveJSProperty("complete", true);
        const box = await picture.boundingBox();
        expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(600 / 160, 1);
        const behind = await picture.evaluate((node) => getComputedStyle(node).backgroundColor);
        expect(behind).toBe(colorScheme === "light" ? "rgba(0, 0, 0, 0)" : "rgb(255, 255, 255)");
        expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        await expectAccessible(reader);
        await reader.context().close();
      }).toPass({ timeout: 15_000 });
  await part(maryam).getByRole("button", { name: "عُد إلى الاسم المكتوب" }).click();
  await expect(part(maryam).getByRole("img")).toHaveCount(0);
  await expect(async () => {
    const { mark, picture } = await readersMark(browser);
    await expect(mark.locator("svg")).toBeVisible({ timeout: 1_000 });
    await expect(picture).toHaveCount(0);
  }).toPass({ timeout: 15_000 });
});

test("the mark is nobody's to change but the admin's", async ({ browser }) => {
  for (const who of ["zainab", "salma"] as const) {
    const page = await asSomeone(browser, who);
    const headers = { origin: new URL(page.url()).origin };
    const data = await sharp(Buffer.from(drawn)).png().toBuffer();
    expect((await page.request.post("/api/desk/settings/logo?version=1", { headers, data })).status()).toBe(
      403,
    );
    const removed = await page.request.delete("/api/desk/settings/logo", { headers, data: { version: 1 } });
    expect(removed.status()).toBe(403);
  }
});
