import { expect, type Page, test } from "@playwright/test";
import { media } from "@/db/schema/media";
import { expectAccessible } from "./accessible";
import { db, putOut, someArticle } from "./newsroom";

/** An article with a gallery of three pictures of the library. */
async function aGallery(headline: string): Promise<number> {
  const pictures = await db.select({ id: media.id }).from(media).limit(3);
  const images = pictures.map(({ id }) => ({ type: "image", attrs: { mediaId: id } }));
  const words = { type: "paragraph", content: [{ type: "text", text: "قبل المعرض. وبعده!" }] };
  return putOut({ headline, body: { type: "doc", content: [words, { type: "gallery", content: images }] } });
}

const scrolled = (page: Page) => page.locator(".gallery").evaluate((row) => Math.abs(row.scrollLeft));

test("a gallery goes on to the left, by keyboard, and can be read by everyone", async ({ page }) => {
  const id = await aGallery("خبر مصوّر");
  await page.setViewportSize({ width: 412, height: 800 });
  await page.goto(`/news/${id}`);
  await expectAccessible(page);
  await page.locator(".gallery").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => scrolled(page)).toBe(0);
});

test("an article is read aloud, its captions left out, and falls silent when asked", async ({ page }) => {
  const id = await aGallery("خبر مسموع");
  await page.addInitScript(anArabicVoice);
  await page.goto(`/news/${id}`);
  await page.getByRole("button", { name: "استمع" }).click();
  await expect(page.getByRole("button", { name: "توقف قليلاً" })).toBeVisible();
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual(["خبر مسموع"]);
  await page.getByRole("button", { name: "توقف قليلاً" }).click();
  await page.getByRole("button", { name: "تابع الاستماع" }).click();
  for (const words of ["خبر مسموع", "خبر للاختبار."]) {
    await expect.poll(async () => (await said()).at(-1)).toBe(words);
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  }
  await expect.poll(async () => (await said()).at(-1)).toMatch(/قبل المعرض\.$/);
  await page.getByRole("button", { name: "أنهِ الاستماع" }).click();
  await expect(page.getByRole("button", { name: "استمع" })).toBeVisible();
});

/** Stands for the voice of a telephone, which this browser has not: it says the next piece when told. */
function anArabicVoice() {
  let last: SpeechSynthesisUtterance | undefined;
  const page = window as unknown as { said: string[]; goOn: () => void };
  page.said = [];
  page.goOn = () => last?.onend?.(new Event("end") as SpeechSynthesisEvent);
  class Utterance {
    constructor(readonly text: string) {}
  }
  const speak = (utterance: SpeechSynthesisUtterance) => {
    last = utterance;
    page.said.push(utterance.text);
  };
  const voice = { getVoices: () => [{ lang: "ar-SA" }], speak, cancel: () => {}, addEventListener: () => {} };
  Object.defineProperty(window, "speechSynthesis", { value: voice });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
}

test("the theme a reader chose is there before the page is painted", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await page.route("**/reader.js", (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the archive leads from its months to a day, and from day to day", async ({ page }) => {
    await page.goto("/archive");
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await expect(page.getByRole("article").first()).toBeVisible();
    const day = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("link", { name: /^اليوم السابق/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(day ?? "");
    for (const nowhere of [
      "/archive/2024/02/30",
      "/archive/1999/01/01",
      "/archive/2999/01/01",
      "/archive/x/y/z",
    ])
      expect((await page.goto(nowhere))?.status(), nowhere).toBe(404);
  });

  test("the list of saved articles says what it is and what it needs", async ({ page }) => {
    await page.goto("/saved");
    await expect(page.getByText("معطلة في متصفحك")).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test.describe("the light edition", () => {
  test("is chosen once and then found at every address, until the full one is asked for", async ({
    page,
  }) => {
    const { id, slug } = await someArticle("economy");
    await page.goto(`/news/${id}/${slug}`);
    const headline = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.getByRole("link", { name: "نسخة خفيفة" }).click();
    await expect(page).toHaveURL(new RegExp(`/lite/news/${id}`));
    await expect(page.locator("link[rel=icon]")).toHaveAttribute("href", "/favicon.svg");
    await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
    await expectAccessible(page);
    await page.goto("/section/sport", { waitUntil: "commit" });
    await expect(page).toHaveURL(/\/lite\/section\/sport$/);
    await page.getByRole("link", { name: "النسخة الكاملة" }).click();
    await expect(page).toHaveURL(/\/section\/sport\?full$/);
    await page.goto("/");
    await expect(page.getByRole("link", { name: "نسخة خفيفة" })).toBeVisible();
  });

  test("is what a browser that saves data gets at the same address, in 30 kB with all it needs", async ({
    request,
  }) => {
    const { id } = await someArticle("economy");
    const headers = { "save-data": "on" };
    for (const path of ["/", `/news/${id}`, "/section/economy"]) {
      await request.get(path, { headers });
      const light = await request.get(path, { headers });
      expect(light.headers().vary).toContain("Save-Data");
      const html = await light.text();
      expect(html).toContain("النسخة الكاملة");
      expect(html).not.toMatch(/<img|<picture|<script|\.woff2/);
      expect(html).toMatch(/<link rel="canonical" href="[^"]*\/(?!lite)/);
      expect(html, "its style comes along").not.toMatch(/rel="stylesheet"/);
      expect(Number(light.headers()["content-length"]), path).toBeLessThan(30_000);
      expect(await (await request.get(path)).text()).not.toContain("النسخة الكاملة");
    }
  });
});
