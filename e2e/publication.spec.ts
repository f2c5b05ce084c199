import { expect, type Page, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import { toWallTime } from "@/newsroom/arabic/wall-time";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { expectAccessible } from "./accessible";
import { anApproved, as, db, putOut } from "./newsroom";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, expectStatus, headlineOf, move, typeBody } from "./writing";

const marker = Date.now().toString(36);
const inBaghdad = (minutes: number) => toWallTime(new Date(Date.now() + minutes * 60_000), "Asia/Baghdad");
const dialogOf = (page: Page) => page.getByRole("dialog");

async function more(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "المزيد" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

test("from an approved draft to the public in at most six interactions", async ({ browser, request }) => {
  const headline = `خبر ينتظر النشر ${marker}`;
  const id = await anApproved({ headline });
  const salma = await asSomeone(browser, "salma");
  let interactions = 0;
  const press = async (act: () => Promise<void>) => {
    interactions += 1;
    await act();
  };
  await salma.goto("/desk");
  await press(() => salma.getByRole("link", { name: headline }).first().click());
  await salma.waitForURL(new RegExp(`/desk/stories/${id}`));
  await press(() => move(salma, "انشر"));
  await press(() => dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click());
  await expectStatus(salma, "معتمد", "منشور");
  expect(interactions).toBeLessThanOrEqual(6);
  expect(await (await request.get(`/news/${id}`)).text()).toContain(headline);
});

test("what went out by mistake is taken back within thirty seconds", async ({ browser, request }) => {
  const id = await anApproved({ headline: `خبر خرج سهواً ${marker}` });
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}`);
  await move(salma, "انشر");
  await dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click();
  await expectStatus(salma, "معتمد", "منشور");
  const notice = salma.getByRole("status").filter({ hasText: "نُشر الخبر." });
  await notice.getByRole("button", { name: "تراجع" }).click();
  await expectStatus(salma, "معتمد", "غير منشور");
  await expect.poll(async () => (await request.get(`/news/${id}`)).status()).toBe(410);
});

test("a chief puts out urgent news unread, and it says so until a colleague approves", async ({
  browser,
  request,
}) => {
  const id = await putOut({ headline: `خبر قبل العاجل ${marker}` });
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}`);
  await headlineOf(salma).fill(`عاجل من دون مراجعة ${marker}`);
  await expectSaved(salma);
  await more(salma, "انشر عاجلاً بلا اعتماد");
  await dialogOf(salma).getByLabel("السبب").fill("زلزال في الموصل.");
  await dialogOf(salma).getByRole("button", { name: "انشر عاجلاً" }).click();
  await expect(salma.getByText("ينتظر أن يعتمده زميل آخر.")).toBeVisible();
  await expect.poll(async () => (await request.get(`/news/${id}`)).text()).toContain("عاجل من دون مراجعة");
});

test("schedule-and-embargo: a story under embargo cannot go out, and goes out by the clock when its time has come", async ({
  browser,
  request,
}) => {
  const id = await anApproved({ headline: `خبر محظور ${marker}` });
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}`);
  await more(salma, "احظر النشر حتى");
  await dialogOf(salma).getByLabel("الموعد (توقيت العراق)").fill(inBaghdad(-60));
  await expect(dialogOf(salma).getByText("هذا الموعد مضى.")).toBeVisible();
  await dialogOf(salma).getByLabel("الموعد (توقيت العراق)").fill(inBaghdad(120));
  await expect(dialogOf(salma).getByText("UTC")).toBeVisible();
  await expectAccessible(salma);
  await dialogOf(salma).getByRole("button", { name: "احظر النشر حتى" }).click();
  await expect(salma.getByText("محظور نشره حتى:")).toBeVisible();

  await move(salma, "انشر");
  await dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click();
  await expect(dialogOf(salma).getByRole("alert")).toContainText("النشر محظور حتى موعد رفع الحظر.");
  await salma.keyboard.press("Escape");

  await move(salma, "جدول النشر");
  await dialogOf(salma).getByLabel("الموعد (توقيت العراق)").fill(inBaghdad(180));
  await dialogOf(salma).getByRole("button", { name: "جدول النشر" }).click();
  await expectStatus(salma, "معتمد", "مجدول");
  await expect(salma.getByText("يخرج الخبر وحده:")).toBeVisible();
  expect((await request.get(`/news/${id}`)).status()).toBe(404);

  const past = { scheduledFor: new Date(Date.now() - 1_000), embargoUntil: new Date(Date.now() - 60_000) };
  await db.update(stories).set(past).where(eq(stories.id, id));
  await expect
    .poll(async () => (await request.get(`/news/${id}`)).status(), { timeout: 5_000 + 1_000 })
    .toBe(200);
  await salma.goto(`/desk/stories/${id}`);
  await expectStatus(salma, "معتمد", "منشور");
});

test("edit-while-live: a live story stays as it is while it is changed; a correction says what was wrong", async ({
  browser,
  request,
}) => {
  const was = `المجلس يقر الموازنة ${marker}`;
  const is = `المجلس يؤجل الموازنة ${marker}`;
  const note = "ورد أن المجلس أقر الموازنة، والصحيح أنه أجّلها.";
  const id = await putOut({ headline: was });
  const html = async () => (await request.get(`/news/${id}`)).text();

  const zainab = await asSomeone(browser, "zainab");
  await zainab.goto(`/desk/stories/${id}`);
  await headlineOf(zainab).fill(is);
  await expectSaved(zainab);
  await expectStatus(zainab, "قيد المراجعة", "منشور بتعديلات معلّقة");
  expect(await html()).not.toContain(is);

  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}/review`);
  await move(salma, "اعتمد");
  await expectStatus(salma, "معتمد", "منشور بتعديلات معلّقة");
  expect(await html()).not.toContain(is);
  await move(salma, "انشر التعديلات");
  await dialogOf(salma).getByRole("radio", { name: "تصويب إملائي" }).check();
  await dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click();
  await expect(dialogOf(salma).getByRole("alert")).toContainText("هذا أكثر من تصويب إملائي");
  await dialogOf(salma).getByRole("radio", { name: "تصحيح" }).check();
  await dialogOf(salma).getByLabel("نص التصحيح كما يقرؤه الناس").fill(note);
  await expectAccessible(salma);
  await dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click();
  await expectStatus(salma, "معتمد", "منشور");
  await expect.poll(html).toContain(is);
  expect(await html()).toContain(note);
});

test("correct-and-withdraw: a corrected article is taken from readers with a reason, and given back", async ({
  browser,
  request,
}) => {
  const headline = `خبر صُحّح ثم سُحب ${marker}`;
  const id = await putOut({ headline });
  const salma = await asSomeone(browser, "salma");
  const statusNow = async () => (await request.get(`/news/${id}`)).status();
  const zainab = await as("zainab");
  const { version, text } = await getStory(zainab, id);
  await saveStory(zainab, id, { version, text: { ...text, headline: `${headline} مرة` } });
  await salma.goto(`/desk/stories/${id}/review`);
  await move(salma, "اعتمد");
  await move(salma, "انشر التعديلات");
  await dialogOf(salma).getByRole("radio", { name: "تصحيح" }).check();
  await dialogOf(salma).getByLabel("نص التصحيح كما يقرؤه الناس").fill(`تصحيح ${marker}.`);
  await dialogOf(salma).getByRole("button", { name: "انشر الآن" }).click();
  await expect.poll(async () => (await request.get("/corrections")).text()).toContain(`تصحيح ${marker}.`);

  await more(salma, "اسحب");
  await dialogOf(salma).getByLabel("السبب").fill("المعلومة غير صحيحة.");
  await dialogOf(salma).getByRole("button", { name: "اسحب" }).click();
  await expectStatus(salma, "معتمد", "مسحوب");
  await expect.poll(statusNow, { timeout: 2_000 }).toBe(410);
  await expect.poll(async () => (await request.get("/corrections")).text()).not.toContain(`تصحيح ${marker}.`);

  await salma.goto("/desk/board");
  const column = salma.getByRole("region", { name: "مسحوب", exact: true });
  await column.getByRole("button", { name: `خطوات الخبر: ${headline} مرة` }).click();
  await dialogOf(salma).getByRole("button", { name: "أعد النشر" }).click();
  await dialogOf(salma).getByRole("button", { name: "أعد النشر" }).click();
  await expect(column.getByText(headline)).toHaveCount(0);
  await expect.poll(statusNow).toBe(200);
});

test("a copy editor puts spelling right in public, and nothing else", async ({ browser, request }) => {
  const words = (text: string) => ({
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
  });
  const id = await putOut({ headline: `خبر بخطأ ${marker}`, body: words(`الخطه أُقرت ${marker}`) });
  const haider = await asSomeone(browser, "haider");
  await haider.goto(`/desk/stories/${id}`);
  await bodyOf(haider).click();
  await haider.keyboard.press("Control+Home");
  for (let letter = 0; letter < 5; letter += 1) await haider.keyboard.press("Delete");
  await haider.keyboard.type("الخطة");
  await expectSaved(haider);
  await move(haider, "صوّب بلا إعلان");
  await dialogOf(haider).getByRole("button", { name: "انشر التصويب" }).click();
  await expect(haider.getByText("نُشر التصويب.")).toBeVisible();
  await expect.poll(async () => (await request.get(`/news/${id}`)).text()).toContain("الخطة أُقرت");

  await typeBody(haider, " بكلفة 25 ملياراً");
  await expectSaved(haider);
  await move(haider, "صوّب بلا إعلان");
  await dialogOf(haider).getByRole("button", { name: "انشر التصويب" }).click();
  await expect(dialogOf(haider).getByRole("alert")).toContainText("هذا أكثر من تصويب إملائي");
});

test("what a story lacks is told with the way to it", async ({ browser }) => {
  const id = await anApproved({ headline: `خبر بلا مقدمة ${marker}`, standfirst: "" });
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}/review`);
  await move(salma, "انشر");
  await dialogOf(salma)
    .getByRole("region", { name: "يحسن قبل النشر" })
    .getByRole("link", { name: "لا مقدمة للخبر." })
    .click();
  await salma.waitForURL(`/desk/stories/${id}#standfirst`);
  await expect(salma.getByLabel("المقدمة")).toBeFocused();
});
