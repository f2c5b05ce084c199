import { expect, type Locator, type Page, test } from "@playwright/test";
import { desc } from "drizzle-orm";
import { frontDraft, frontLaunches } from "@/db/schema/front";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { expectAccessible } from "./accessible";
import { db, putOut, sectionIdOf, takeBack } from "./newsroom";
import { asSomeone } from "./sign-in";

const place = (page: Page, name: string) => page.getByRole("listitem", { name, exact: true });
const tray = (page: Page) => page.getByRole("region", { name: "الأخبار", exact: true });
const state = (page: Page) => page.locator("header").getByRole("status");
const kept = (page: Page) => expect(state(page)).toContainText("المسودة محفوظة");

/** By mouse; the browser's own dragging wants two movements over its goal. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover({ position: { x: 30, y: 15 } });
  await page.mouse.down();
  await to.hover({ position: { x: 80, y: 20 } });
  await to.hover({ position: { x: 90, y: 24 } });
  await page.mouse.up();
}

/** What a reader gets who asks again until it is there. */
const leadOf = async (page: Page) => {
  await page.goto("/");
  return (await page.locator(".front .lead .headline").textContent()) ?? "";
};
const expectLead = (page: Page, headline: string) =>
  expect(async () => expect(await leadOf(page)).toBe(headline)).toPass({ timeout: 20_000 });

test.describe.configure({ mode: "serial" });

/** The other specs find the front by rule. */
test.afterAll(async () => {
  await db.delete(frontDraft);
  await db.delete(frontLaunches);
  await notifyRefresh(db, { tags: ["front"], mode: "gone", warm: ["/"] });
});

test("the chief arranges by drag and by buttons, launches, readers see it, and it rolls back", async ({
  browser,
}) => {
  const stamp = Date.now();
  const [dragged, moved] = [`خبر يُسحب ${stamp}`, `خبر يُنقل ${stamp}`];
  await putOut({ headline: dragged });
  await putOut({ headline: moved });
  const page = await asSomeone(browser, "salma");
  await page.setViewportSize({ width: 1600, height: 950 });
  await page.goto("/desk/front");
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

  await tray(page).getByRole("searchbox").fill(dragged);
  const row = tray(page).getByRole("listitem").filter({ hasText: dragged });
  await expect(tray(page).getByRole("listitem").filter({ hasText: moved })).toHaveCount(0);
  await drag(page, row, place(page, "الخبر الرئيس 1"));
  await expect(place(page, "الخبر الرئيس 1")).toContainText(dragged);
  await expect(place(page, "الخبر الرئيس 1")).toContainText("مثبّت");
  await kept(page);
  expect(await leadOf(reader)).not.toBe(dragged);
  await expect(page.frameLocator("iframe[aria-hidden=false]").locator(".front .lead .headline")).toHaveText(
    dragged,
  );

  await page.getByRole("button", { name: "نشر الواجهة" }).click();
  await expect(state(page)).toContainText("نُشرت الواجهة");
  await expectLead(reader, dragged);

  await tray(page).getByRole("searchbox").fill(moved);
  await tray(page)
    .getByRole("button", { name: `ضع على الواجهة: ${moved}` })
    .click();
  await page.getByRole("dialog").getByLabel("ضعه في").selectOption({ index: 0 });
  await page.getByRole("dialog").getByRole("button", { name: "ضع على الواجهة" }).click();
  await expect(place(page, "الخبر الرئيس 1")).toContainText(moved);
  await page
    .getByRole("button", { name: `العنوان والصورة على الواجهة: ${moved}` })
    .first()
    .click();
  await page.getByRole("dialog").getByLabel("العنوان على الواجهة").fill("عنوان للواجهة وحدها");
  await page.getByRole("dialog").getByRole("button", { name: "طبّق" }).click();
  await expect(place(page, "الخبر الرئيس 1")).toContainText("عنوان للواجهة وحدها");
  await kept(page);
  await page.getByRole("button", { name: "نشر الواجهة" }).click();
  await expect(state(page)).toContainText("نُشرت الواجهة");
  await expectLead(reader, "عنوان للواجهة وحدها");

  await page.getByRole("button", { name: "السجل" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "أعدها إلى القارئ" }).first().click();
  await expect(state(page)).toContainText("عادت الواجهة السابقة");
  await expectLead(reader, dragged);
});

test("a withdrawn story leaves the arranged front by itself, and the desk says so", async ({ browser }) => {
  const headline = `خبر يُسحب من الواجهة ${Date.now()}`;
  const id = await putOut({ headline });
  const page = await asSomeone(browser, "salma");
  await page.setViewportSize({ width: 1600, height: 950 });
  await page.goto("/desk/front");
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page
    .getByRole("button", { name: /^بدّله بخبر آخر/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("searchbox").fill(headline);
  await page.getByRole("dialog").getByRole("button", { name: headline }).click();
  await expect(place(page, "الخبر الرئيس 1")).toContainText(headline);
  await kept(page);
  await page.getByRole("button", { name: "نشر الواجهة" }).click();
  await expectLead(reader, headline);
  await takeBack(id);
  await expect(async () => {
    await reader.goto("/");
    expect(await reader.content()).not.toContain(headline);
  }).toPass({ timeout: 20_000 });
  await expect(reader.locator(".front .lead .headline")).toHaveCount(1);
  await page.reload();
  await expect(place(page, "الخبر الرئيس 1")).toContainText("سُحب الخبر المثبّت هنا");
});

test("an editor arranges his sections' blocks, and the server refuses the others", async ({ browser }) => {
  const page = await asSomeone(browser, "ali");
  await page.setViewportSize({ width: 1600, height: 950 });
  await page.goto("/desk/front");
  await expect(page.getByRole("region", { name: "خانات الخبر الرئيس" })).toContainText("يرتّبه رئيس التحرير");
  await expect(page.getByRole("region", { name: "خانات الخبر الرئيس" }).getByRole("button")).toHaveCount(0);
  const own = page.getByRole("region", { name: "خانات سياسة", exact: true });
  await own.getByRole("button", { name: "قواعد القسم: سياسة" }).click();
  await page.getByRole("dialog").getByLabel("عدد الأخبار").fill("2");
  await page.getByRole("dialog").getByRole("button", { name: "طبّق" }).click();
  await expect(own.getByRole("listitem")).toHaveCount(2);
  await kept(page);
  await expectAccessible(page);
  const status = await page.evaluate(async () => {
    const { version, plan } = await (await fetch("/api/desk/front")).json();
    const lead = { ...plan.blocks[0], title: "لي" };
    const sent = { version, plan: { blocks: [lead, ...plan.blocks.slice(1)] } };
    const headers = { "content-type": "application/json" };
    return (await fetch("/api/desk/front", { method: "PUT", headers, body: JSON.stringify(sent) })).status;
  });
  expect(status).toBe(403);
  await page.getByRole("button", { name: "نشر الواجهة" }).click();
  await expect(state(page)).toContainText("نُشرت الواجهة");
  const [launch] = await db.select().from(frontLaunches).orderBy(desc(frontLaunches.id)).limit(1);
  const politics = await sectionIdOf("politics");
  expect(launch?.plan.blocks.find(({ sectionId }) => sectionId === politics)?.count).toBe(2);
});

test("a breaking line is launched in two movements, seen with and without script, and ended at once", async ({
  browser,
}) => {
  const text = `خبر عاجل للاختبار ${Date.now()}`;
  const page = await asSomeone(browser, "ali");
  await page.goto("/desk/front");
  await page.getByRole("textbox", { name: "نص العاجل" }).fill(text);
  await page.getByRole("button", { name: "أطلق العاجل" }).click();
  await expect(page.getByRole("button", { name: "أنهِ العاجل الآن" })).toBeVisible();

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const strip = (on: Page) => on.getByRole("region", { name: "عاجل" });
  await expect(async () => {
    await plain.goto("/");
    await expect(strip(plain)).toContainText(text, { timeout: 100 });
  }).toPass({ timeout: 20_000 });
  await plain.goto("/breaking");
  await expect(plain.getByRole("heading", { name: text })).toBeVisible();

  const scripted = await (await browser.newContext()).newPage();
  await scripted.goto("/section/politics");
  await expect(strip(scripted)).toContainText(text);
  await expectAccessible(scripted);
  await scripted.getByRole("button", { name: "أخفِ العاجل" }).click();
  await expect(strip(scripted)).toHaveCount(0);
  await scripted.goto("/");
  await expect(strip(scripted)).toHaveCount(0);
  await expectAccessible(scripted);

  await page.getByRole("button", { name: "أنهِ العاجل الآن" }).click();
  await expect(page.getByRole("button", { name: "أنهِ العاجل الآن" })).toHaveCount(0);
  await expect(async () => {
    await plain.goto("/");
    expect(await plain.content()).not.toContain(text);
  }).toPass({ timeout: 20_000 });
});
