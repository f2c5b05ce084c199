import { expect, type Locator, type Page, test } from "@playwright/test";
import { addDays, dayOf } from "@/newsroom/arabic/days";
import { fromWallTime, toWallTime } from "@/newsroom/arabic/wall-time";
import { weekOf } from "@/newsroom/arabic/weeks";
import { makeMove } from "@/newsroom/publishing/make-move";
import { createStory } from "@/newsroom/stories/create-story";
import { getStory } from "@/newsroom/stories/get-story";
import { expectAccessible } from "./accessible";
import { dragByFinger, tablet } from "./finger";
import { as, sectionIdOf } from "./newsroom";
import { asSomeone } from "./sign-in";
import { expectSaved, headlineOf, typeBody } from "./writing";

const baghdad = "Asia/Baghdad";
const body = {
  type: "doc" as const,
  content: [{ type: "paragraph", content: [{ type: "text", text: "نص الخبر." }] }],
};

/** A draft of زينب that lacks nothing; without a section it could not be handed in. */
async function aDraft(headline: string, hasSection = true) {
  const sectionId = hasSection ? await sectionIdOf("politics") : null;
  return createStory(await as("zainab"), { headline, sectionId, body, creditSources: ["وكالات"] });
}

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const card = (within: Page | Locator, headline: string) =>
  within.getByRole("listitem").filter({ hasText: headline });

/** By mouse; the browser's own dragging wants two movements over its goal. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover({ position: { x: 20, y: 20 } });
  await page.mouse.down();
  await to.hover({ position: { x: 40, y: 15 } });
  await to.hover({ position: { x: 45, y: 18 } });
  await page.mouse.up();
}

test("the board moves a story by its buttons and by dragging, and says why another stays", async ({
  browser,
}) => {
  const headline = `خبر على اللوحة ${Date.now()}`;
  const unfinished = `خبر بلا قسم ${Date.now()}`;
  await aDraft(headline);
  await aDraft(unfinished, false);
  const page = await asSomeone(browser, "zainab");
  await page.goto("/desk/board?mine=1");
  const ali = await asSomeone(browser, "ali");
  await ali.goto("/desk/board");
  await expect(card(column(ali, "مسودة"), headline)).toBeVisible();

  await page.getByRole("button", { name: `خطوات الخبر: ${headline}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "أرسل للمراجعة" }).click();
  await expect(card(column(page, "قيد المراجعة"), headline)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: headline })).toContainText("أرسل للمراجعة");
  await expect(page.getByRole("button", { name: `خطوات الخبر: ${headline}` })).toBeFocused();
  await expect(card(column(ali, "قيد المراجعة"), headline)).toBeVisible();

  await drag(page, card(column(page, "قيد المراجعة"), headline), column(page, "مسودة"));
  await expect(card(column(page, "مسودة"), headline)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: headline })).toContainText("استرجع من المراجعة");

  await drag(page, card(column(page, "مسودة"), headline), column(page, "معتمد"));
  await expect(page.getByRole("alert").filter({ hasText: headline })).toContainText(
    "لا ينتقل الخبر من «مسودة» إلى «معتمد»",
  );
  await drag(page, card(column(page, "مسودة"), unfinished), column(page, "قيد المراجعة"));
  await expect(page.getByRole("alert").filter({ hasText: unfinished })).toContainText("اختر القسم.");
  await expect(card(column(page, "مسودة"), unfinished)).toBeVisible();
  await expectAccessible(page);
});

test("a long touch on a tablet takes a card from one column into another", async ({ browser }) => {
  const headline = `خبر بالإصبع ${Date.now()}`;
  await aDraft(headline);
  const page = await asSomeone(browser, "zainab", tablet);
  await page.goto("/desk/board?mine=1");
  await dragByFinger(page, card(column(page, "مسودة"), headline), column(page, "قيد المراجعة"));
  await expect(card(column(page, "قيد المراجعة"), headline)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: headline })).toContainText("أرسل للمراجعة");
});

test("the calendar gives a story another day by dragging and by typing, and never a past one", async ({
  browser,
}) => {
  const headline = `خبر في التقويم ${Date.now()}`;
  const draft = await aDraft(headline);
  const chief = await as("salma");
  const sent = await makeMove(await as("zainab"), draft.id, "submit", { version: draft.version });
  const approved = await makeMove(chief, draft.id, "approve", { version: sent?.version ?? 0 });
  const [first = "", , third = ""] = weekOf(addDays(dayOf(new Date(), baghdad), 7), "saturday");
  const at = fromWallTime(`${first}T10:30`, baghdad) ?? new Date();
  await makeMove(chief, draft.id, "schedule", { version: approved?.version ?? 0, at });

  const page = await asSomeone(browser, "salma");
  await page.goto(`/desk/calendar?view=week&day=${first}`);
  const day = (name: string) => page.locator(`[data-day="${name}"]`);
  await drag(page, card(day(first), headline), day(third));
  await expect(card(day(third), headline)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: headline })).toContainText("صار موعده");
  const moved = await getStory(await as("salma"), draft.id);
  expect(toWallTime(moved.scheduledFor ?? at, baghdad)).toBe(`${third}T10:30`);

  await page.getByRole("button", { name: `غيّر الموعد: ${headline}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("الموعد الجديد").fill("2024-01-01T08:00");
  await dialog.getByRole("button", { name: "غيّر الموعد" }).click();
  await expect(dialog.getByRole("alert")).toContainText("الموعد مضى");
  await dialog.getByLabel("الموعد الجديد").fill(`${first}T18:00`);
  await expect(dialog).toContainText(`${first} 15:00`);
  await dialog.getByRole("button", { name: "غيّر الموعد" }).click();
  await expect(card(day(first), headline)).toBeVisible();
  await expectAccessible(page);
});

test("an editor commissions a story; its writer accepts and writes it", async ({ browser }) => {
  const title = `تكليف بخبر ${Date.now()}`;
  const ali = await asSomeone(browser, "ali");
  await ali.getByRole("button", { name: "كلّف بخبر" }).click();
  const form = ali.getByRole("dialog");
  await form.getByLabel("عنوان العمل").fill(title);
  await form.getByLabel("التكليف").fill("اسألي وزارة الموارد المائية.");
  await form.getByLabel("القسم").selectOption({ label: "سياسة" });
  await form.getByLabel("بقلم").selectOption({ label: "زينب الياسري" });
  await form.getByLabel("موعد التسليم").fill(`${addDays(dayOf(new Date(), baghdad), 2)}T17:00`);
  await form.getByLabel("الطول بالكلمات").fill("400");
  await expectAccessible(ali);
  await form.getByRole("button", { name: "أرسل التكليف" }).click();
  await expect(ali.getByRole("status").filter({ hasText: title })).toContainText("أُرسل التكليف");
  await expect(card(ali.getByRole("region", { name: "تكليفات المكتب" }), title)).toContainText("لم يُقبل بعد");

  const zainab = await asSomeone(browser, "zainab");
  const asked = card(zainab.getByRole("region", { name: "تكليفاتك" }), title);
  await expect(asked).toContainText("اسألي وزارة الموارد المائية.");
  await asked.getByRole("button", { name: "اقبل واكتب" }).click();
  await zainab.waitForURL(/\/desk\/stories\/\d+$/);
  await expect(headlineOf(zainab)).toHaveValue(title);
  await expect(zainab.getByRole("region", { name: "التكليف" })).toContainText("400 كلمة");
  await typeBody(zainab, "أول جملة من الخبر.");
  await expect(zainab.getByText("المطلوب 400 كلمة: بقيت 396 كلمة")).toBeVisible();
  await expectSaved(zainab);
});

test("one move on many stories answers for each, and a filter is kept under a name", async ({ browser }) => {
  const mark = `دفعة${Date.now()}`;
  const whole = `خبر مكتمل ${mark}`;
  const unfinished = `خبر ناقص ${mark}`;
  await aDraft(whole);
  await aDraft(unfinished, false);
  const page = await asSomeone(browser, "zainab");
  await page.goto(`/desk/stories?stage=draft&q=${mark}`);
  for (const headline of [whole, unfinished]) await page.getByLabel(`اختر: ${headline}`).check();
  const bar = page.getByRole("region", { name: "خطوة واحدة لما اخترته" });
  await expect(bar).toContainText("خبران");
  await bar.getByRole("button", { name: "أرسل للمراجعة" }).click();
  await expect(page.getByRole("status").filter({ hasText: "تمّ: خبر واحد" })).toBeVisible();
  const refused = page.getByRole("list", { name: "ما جرى لكل خبر" }).getByRole("listitem");
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText(unfinished);
  await expect(refused).toContainText("اختر القسم.");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole("button", { name: "احفظ هذا العرض" }).click();
  await page.getByLabel("اسم العرض").fill(mark);
  await page.getByRole("button", { name: "احفظ", exact: true }).click();
  const views = page.getByRole("navigation", { name: "عروضي المحفوظة" });
  await expect(views.getByRole("link", { name: mark })).toBeVisible();
  await page.goto("/desk/stories");
  await views.getByRole("link", { name: mark }).click();
  await page.waitForURL(/stage=draft/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await views.getByRole("button", { name: `احذف العرض ${mark}` }).click();
  await expect(views.getByRole("link", { name: mark })).toHaveCount(0);
});
