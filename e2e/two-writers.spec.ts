import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, headlineOf, openNewStory, typeBody } from "./writing";

const saving = /\/api\/stories\/\d+$/;
const locking = /\/api\/stories\/\d+\/lock$/;
const comparing = /\/api\/stories\/\d+\/compare$/;

/** زينب writes a story of politics; علي, whose desk it is, opens it beside her. */
async function twoWriters(browser: Browser, headline: string): Promise<{ zainab: Page; ali: Page }> {
  const zainab = await asSomeone(browser, "zainab");
  await openNewStory(zainab);
  await headlineOf(zainab).fill(headline);
  await zainab.getByLabel("القسم", { exact: true }).selectOption({ label: "سياسة" });
  await typeBody(zainab, "الفقرة الأولى");
  await zainab.keyboard.press("Enter");
  await zainab.keyboard.type("الفقرة الثانية");
  await expectSaved(zainab);
  const ali = await asSomeone(browser, "ali");
  await ali.goto(zainab.url());
  return { zainab, ali };
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole("button", { name: "تولَّ الكتابة" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "تولَّ الكتابة" }).click();
  await expect(headlineOf(page)).toBeEditable();
}

test("whoever comes second sees who writes, and what she writes as it is saved", async ({ browser }) => {
  const { zainab, ali } = await twoWriters(browser, "خبر تكتبه زينب");
  await expect(ali.getByText("زينب تكتب الآن")).toBeVisible();
  await expect(headlineOf(ali)).not.toBeEditable();
  await expect(bodyOf(ali)).toHaveAttribute("contenteditable", "false");
  await expect(ali.getByText("معك هنا: زينب")).toBeVisible();
  await expect(zainab.getByText("معك هنا: علي")).toBeVisible();
  await expectAccessible(ali);
  await typeBody(zainab, " تنمو");
  await expect(bodyOf(ali)).toContainText("الفقرة الثانية تنمو");
  await zainab.reload();
  await typeBody(zainab, " وتطول");
  await expect(bodyOf(ali)).toContainText("الفقرة الثانية تنمو وتطول");
  await expect(headlineOf(ali)).not.toBeEditable();
  await zainab.goto("/desk");
  await expect(ali.getByText("زينب تكتب الآن")).toBeHidden();
  await expect(headlineOf(ali)).toBeEditable();
  await expect(ali.getByText("معك هنا: زينب")).toBeHidden();
});

test("a take-over is seen by both, and the text it cut short is kept", async ({ browser }) => {
  const { zainab, ali } = await twoWriters(browser, "خبر يُنتزع");
  await expect(ali.getByText("زينب تكتب الآن")).toBeVisible();
  await zainab.route(saving, (route) => route.abort());
  await typeBody(zainab, " لم تصل بعد");
  await expect(zainab.getByText("غير متصل، محفوظ على جهازك")).toBeVisible();
  await takeOver(ali);
  await expect(zainab.getByText("انتقل القلم منك إلى علي")).toBeVisible();
  await zainab.unroute(saving);
  await zainab.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(zainab.getByText("صار «نصاً وصل متأخراً» في نسخ الخبر")).toBeVisible();
  await expect(headlineOf(zainab)).not.toBeEditable();
  await expectAccessible(zainab);
  await ali.goto(`${ali.url()}/revisions`);
  await expect(ali.getByText("نص وصل متأخراً").first()).toBeVisible();
});

test("nobody waits for a lock: what was typed before it answered is kept, and goes in with the pen", async ({
  browser,
}) => {
  const { ali } = await twoWriters(browser, "خبر يتأخر قفله");
  let answer = () => {};
  const isAnswering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await ali.route(locking, async (route) => {
    await isAnswering;
    await route.continue();
  });
  await ali.reload();
  await typeBody(ali, " وكلمات علي");
  await expect(ali.getByRole("status").filter({ hasText: "تعارض" })).toBeVisible();
  answer();
  await expect(ali.getByText("زينب تكتب الآن")).toBeVisible();
  await expect(headlineOf(ali)).not.toBeEditable();
  await expect(bodyOf(ali)).toContainText("وكلمات علي");
  await takeOver(ali);
  await expectSaved(ali);
  await ali.reload();
  await expect(bodyOf(ali)).toHaveText(/الفقرة الثانية وكلمات علي$/);
});

test("without lock and line writing goes on", async ({ browser }) => {
  const zainab = await asSomeone(browser, "zainab");
  await zainab.route(locking, (route) => route.fulfill({ status: 503, json: {} }));
  await zainab.route("**/api/desk/signals*", (route) => route.fulfill({ status: 429, json: {} }));
  await openNewStory(zainab);
  await headlineOf(zainab).fill("خبر بلا قفل");
  await typeBody(zainab, "يُكتب ويُحفظ");
  await expectSaved(zainab);
  await zainab.reload();
  await expect(bodyOf(zainab)).toHaveText("يُكتب ويُحفظ");
});

test("two texts become one, chosen place by place, and both are kept", async ({ browser }) => {
  const { zainab, ali } = await twoWriters(browser, "خبر في نصين");
  await expect(ali.getByText("زينب تكتب الآن")).toBeVisible();
  await zainab.context().setOffline(true);
  await typeBody(zainab, " كما تراها زينب");
  await headlineOf(zainab).fill("عنوان زينب");
  await expect(zainab.getByText("غير متصل، محفوظ على جهازك")).toBeVisible();
  await takeOver(ali);
  await typeBody(ali, " كما يراها علي");
  await ali.keyboard.press("Enter");
  await ali.keyboard.type("وفقرة ثالثة من علي");
  await expectSaved(ali);

  await zainab.route(comparing, (route) => route.abort());
  await zainab.context().setOffline(false);
  await zainab.getByRole("button", { name: "اختر بين النصين" }).click();
  const question = zainab.getByRole("dialog", { name: "تعارض: تغيّر هذا الخبر وأنت تكتب" });
  await expect(question.getByRole("region", { name: "نصّي" })).toContainText("كما تراها زينب");
  await expect(question.getByRole("region", { name: "نصّهم" })).toContainText("كما يراها علي");
  await zainab.unroute(comparing);
  await question.getByRole("button", { name: "قارن موضعاً موضعاً" }).click();

  await expect(question.getByText("دُمج وحده: عدّلته أنت وحدك")).toBeVisible();
  const place = question.getByRole("group", { name: /^الموضع 1/ });
  await expect(place.getByRole("radio", { name: "كلاهما" })).toBeChecked();
  await expectAccessible(zainab);
  await place.getByRole("radio", { name: "كلاهما" }).press("ArrowUp");
  await expect(place.getByRole("radio", { name: "نصّي" })).toBeChecked();
  await place.getByRole("radio", { name: "نصّهم" }).check();
  await question.getByRole("button", { name: "احفظ المختار" }).click();
  await expectSaved(zainab);
  await expect(headlineOf(zainab)).toHaveValue("عنوان زينب");
  await expect(bodyOf(zainab)).toContainText("كما يراها علي");
  await expect(bodyOf(zainab)).not.toContainText("كما تراها زينب");
  await expect(ali.getByText("انتقل القلم منك إلى زينب")).toBeVisible();
  await expect(headlineOf(ali)).toHaveValue("عنوان زينب");
  await zainab.goto(`${zainab.url()}/revisions`);
  const late = zainab.getByRole("link", { name: /نص وصل متأخراً/ });
  await late.first().click();
  await expect(zainab.getByText("تراها زينب").first()).toBeVisible();
});
