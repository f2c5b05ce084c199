import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { handedIn, putOut, takeBack } from "./newsroom";
import { asSomeone } from "./sign-in";

/** A word that stands in no other article, so that what is found is ours. */
const word = `زقزوق${Date.now()
  .toString()
  .replace(/\d/g, (digit) => "ابتثجحدذرز"[Number(digit)] ?? "")}`;
const headlines = (page: Page) => page.locator(".hits .headline");
const nearlyAll = { timeout: 20_000 };

async function search(page: Page, typed: string): Promise<void> {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "ابحث في الأخبار" }).or(page.locator("#q")).first().fill(typed);
  await page.getByRole("button", { name: "ابحث", exact: true }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a reader finds an article by a word with another prefix and ending, and its words are marked", async ({
      page,
    }) => {
      const id = await putOut({ headline: `${word} في بغداد` });
      await expect(async () => {
        await search(page, `وال${word}`);
        await expect(headlines(page)).toHaveText([`${word} في بغداد`], { timeout: 500 });
      }).toPass(nearlyAll);
      await expect(headlines(page).locator("mark")).toHaveText([word]);
      await headlines(page).getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${word} في بغداد`);
      await takeBack(id);
      await expect(async () => {
        await search(page, word);
        await expect(page.getByText(`لم نجد شيئاً عن «${word}»`)).toBeVisible({ timeout: 500 });
      }).toPass(nearlyAll);
    });

    test("an empty result says where to go on, and a section narrows what is found", async ({ page }) => {
      await search(page, "خندريسعقنقل");
      await expect(page.getByText("تأكد من كتابة الكلمات، أو اكتب كلمات أقل.")).toBeVisible();
      await expect(page.getByRole("heading", { name: "آخر الأخبار" })).toBeVisible();
      await page.goto("/search?q=بغداد");
      const all = await headlines(page).count();
      await page.locator(".search-filters summary").click();
      await page.getByLabel("القسم").selectOption("sport");
      await page.getByRole("button", { name: "طبّق التصفية" }).click();
      await expect(page).toHaveURL(/section=sport/);
      await expect(page.locator(".hits .kicker").filter({ hasNotText: "رياضة" })).toHaveCount(0);
      expect(await headlines(page).count()).toBeLessThan(all);
    });
  });

test.describe("what a reader sees of it", () => {
  test.use({ bypassCSP: true });

  test("fits a small phone and can be read by everyone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ["/search", "/search?q=بغداد", "/search?q=خندريسعقنقل"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
      await expectAccessible(page);
    }
  });
});

test("words are completed while a reader types, by keys alone", async ({ page }) => {
  await page.goto("/search");
  const field = page.locator("#q");
  await expect(field).toHaveAttribute("role", "combobox");
  await field.pressSequentially("بغ");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  const first = (await options.first().textContent()) ?? "";
  await field.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(first)}`));
  await expect(headlines(page).first()).toBeVisible();
});

test("a mistyped word is put right, and says so", async ({ page }) => {
  await page.goto("/search?q=البرلامن");
  await expect(page.getByText("لم نجد ما كتبته. هل تقصد:")).toBeVisible();
  await expect(headlines(page).first()).toBeVisible();
});

test("the desk finds a draft by a word of its text, and readers do not", async ({ browser, page }) => {
  const text = `قال شاهد إن ${word} كان هناك.`;
  await handedIn({
    headline: "خبر بلا اسم",
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
  });
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories?q=${encodeURIComponent(word)}`);
  await expect(salma.getByRole("link", { name: "خبر بلا اسم" }).first()).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent(word)}`);
  await expect(headlines(page)).toHaveCount(0);
});
