import { expect, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import type { BodyJson } from "@/db/types";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { expectAccessible } from "./accessible";
import { as, handedIn, sectionIdOf, takeOffChecks } from "./newsroom";
import { approval, noteWith, onWords } from "./reviewing";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, expectStatus, headlineOf, move } from "./writing";

const paragraphs = [
  "قال مصدر في الوزارة إن المشروع ينجز في الموعد.",
  "ويضم المشروع ثلاثة جسور على نهر دجلة.",
  "وتبلغ الكلفة نحو سبعين مليار دينار.",
];
const body = (): BodyJson => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});
const aHeadline = (words: string) => `${words} ${Date.now().toString(36)}`;

test("send-back-and-rewrite: a story is sent back, rewritten and approved; remarks keep to their words", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const headline = aHeadline("جسور جديدة على دجلة");
  const id = await handedIn({ headline, body: body() });
  const ali = await asSomeone(browser, "ali");

  await test.step("علي asks about some words: the story cannot be approved before he has his answer", async () => {
    await ali.goto(`/desk/stories/${id}/review`);
    await onWords(ali, "ثلاثة جسور", "علّق");
    await expect(ali.getByLabel("تعليقك")).toBeFocused();
    await ali.keyboard.type("أين تقع؟ @زي");
    await ali.getByRole("option", { name: cast.zainab.name }).click();
    await ali.getByLabel("يمنع الاعتماد حتى يُغلق").check();
    await ali.getByRole("button", { name: "أرسل", exact: true }).click();
    await expect(noteWith(ali, "أين تقع؟")).toContainText("مانع");
    await expect(approval(ali)).toHaveAccessibleDescription("عليه تعليقات مانعة لم تُغلق.");
    await approval(ali).press("Enter");
    await expect(ali.getByRole("region", { name: "قبل الاعتماد" })).toBeFocused();
    await expectAccessible(ali);
  });

  await test.step("he says something of the headline, which stands by it", async () => {
    await ali.getByRole("button", { name: "علّق على العنوان أو اقترح غيره", exact: true }).click();
    await expect(ali.getByRole("region", { name: "علّق" })).toContainText(headline);
    await ali.getByLabel("تعليقك").fill("أقصر من هذا.");
    await ali.getByRole("button", { name: "أرسل", exact: true }).click();
    await expect(noteWith(ali, "أقصر من هذا.")).toContainText("على العنوان");
    await expect(ali.getByRole("link", { name: headline })).toBeVisible();
  });

  await test.step("he sends it back with a reason", async () => {
    await move(ali, "أعد للتعديل");
    await ali.getByRole("dialog").getByLabel("السبب").fill("اذكر مواقع الجسور.");
    await ali.getByRole("dialog").getByRole("button", { name: "أعد للتعديل" }).click();
    await expectStatus(ali, "معاد للتعديل", "غير منشور");
  });

  const zainab = await asSomeone(browser, "zainab");
  await test.step("زينب hears of both, and is led to her text", async () => {
    await zainab.getByRole("link", { name: /^الإشعارات: / }).click();
    await zainab.waitForURL("/desk/notices");
    const told = zainab.getByRole("listitem").filter({ hasText: headline });
    await expect(told).toHaveCount(3);
    await expect(told.last()).toContainText("ذُكرت في تعليق عليه");
    await told.first().getByRole("link", { name: "عدّله ثم أرسله من جديد" }).click();
    await zainab.waitForURL(`/desk/stories/${id}`);
    await expect(zainab.getByText("تعليقان مفتوحان")).toBeVisible();
  });

  await test.step("she writes above and into the words that were asked about, and hands it in again", async () => {
    await headlineOf(zainab).fill(headline.replace("جديدة ", ""));
    await bodyOf(zainab).click();
    await expect(bodyOf(zainab)).toBeFocused();
    await zainab.keyboard.press("Control+Home");
    await zainab.keyboard.type("تبدأ الأعمال هذا الشهر.");
    await zainab.keyboard.press("Enter");
    await zainab.keyboard.press("Control+End");
    await zainab.keyboard.type(" والجسور في الكرخ والدورة والكاظمية.");
    await expectSaved(zainab);
    await move(zainab, "أرسل للمراجعة");
    await expectStatus(zainab, "قيد المراجعة", "غير منشور");
  });

  await test.step("علي sees what changed since, the remark on its words, closes it and approves", async () => {
    await ali.goto(`/desk/stories/${id}/review`);
    await expect(ali.getByRole("insertion").filter({ hasText: "تبدأ الأعمال هذا الشهر" })).toBeVisible();
    await expect(ali.getByRole("insertion").filter({ hasText: "في الكرخ والدورة" })).toBeVisible();
    await ali.getByRole("link", { name: "النص", exact: true }).click();
    const block = ali.locator("[data-block='2']");
    await expect(block.getByRole("link")).toHaveText("ثلاثة جسور");
    await noteWith(ali, "أين تقع؟").getByRole("button", { name: "أغلقه" }).click();
    await expect(ali.getByText("المغلقة (1)")).toBeVisible();
    await expect(noteWith(ali, "أقصر من هذا.")).toContainText(`تغيّر بعد ذلك، وكان: ${headline}`);
    await approval(ali).click();
    await expectStatus(ali, "معتمد", "غير منشور");
  });
});

test("suggest-and-accept: a copy editor's suggestions are taken or left by the writer", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const id = await handedIn({ headline: aHeadline("كلفة الجسور"), body: body() });
  const haider = await asSomeone(browser, "haider");
  await haider.goto(`/desk/stories/${id}/review`);

  await test.step("حيدر proposes other words for some, and edits a paragraph", async () => {
    await onWords(haider, "نحو سبعين", "اقترح تعديلاً");
    await haider.getByLabel("النص كما تقترحه").fill("72");
    await haider.getByLabel("لماذا؟ (اختياري)").fill("الرقم في البيان.");
    await haider.getByRole("button", { name: "أرسل", exact: true }).click();
    await expect(noteWith(haider, "الرقم في البيان.")).toBeVisible();
    await haider.getByRole("button", { name: /^علّق على الفقرة «قال مصدر/ }).click();
    await haider.getByRole("button", { name: "اقترح تعديلاً" }).click();
    const edited = "صرّح مصدر في الوزارة إن المشروع ينجز في موعده.";
    await haider.getByLabel("النص كما تقترحه").fill(edited);
    await haider.getByRole("button", { name: "أرسل", exact: true }).click();
    await expect(haider.getByRole("heading", { name: "3 اقتراحات تنتظر قراراً" })).toBeVisible();
    await move(haider, "أعد للتعديل");
    await haider.getByRole("dialog").getByLabel("السبب").fill("انظر الاقتراحات.");
    await haider.getByRole("dialog").getByRole("button", { name: "أعد للتعديل" }).click();
    await expectStatus(haider, "معاد للتعديل", "غير منشور");
  });

  await test.step("زينب is told while she writes, refuses one and takes the rest", async () => {
    const zainab = await asSomeone(browser, "zainab");
    await zainab.goto(`/desk/stories/${id}`);
    await expect(zainab.getByText("3 اقتراحات تنتظر قراراً")).toBeVisible();
    await zainab.getByRole("link", { name: "اقرأها وأجب" }).click();
    await zainab.waitForURL(/\/review\?view=text/);
    await noteWith(zainab, "الرقم في البيان.").getByRole("button", { name: "ارفضه" }).click();
    await expect(zainab.getByRole("heading", { name: "اقتراحان ينتظران قراراً" })).toBeVisible();
    await zainab.getByRole("button", { name: "اقبل الكل" }).click();
    await expect(zainab.getByText("لا تعليقات ولا اقتراحات.")).toBeVisible();
    await expect(zainab.locator("[data-block='0']")).toHaveText(
      "صرّح مصدر في الوزارة إن المشروع ينجز في موعده.",
    );
    await expect(zainab.locator("[data-block='2']")).toHaveText(paragraphs[2] ?? "");
  });
});

test("حيدر proposes another headline and a kicker; زينب sees both, takes one and leaves the other", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const headline = aHeadline("كلفة جسور دجلة");
  const id = await handedIn({ headline, body: body() });
  const haider = await asSomeone(browser, "haider");
  await haider.goto(`/desk/stories/${id}/review`);
  const propose = async (field: string, words: string, why: string) => {
    await haider.getByRole("button", { name: `علّق على ${field} أو اقترح غيره`, exact: true }).click();
    await haider.getByRole("button", { name: "اقترح تعديلاً" }).click();
    await haider.getByLabel("النص كما تقترحه").fill(words);
    await haider.getByLabel("لماذا؟ (اختياري)").fill(why);
    await haider.getByRole("button", { name: "أرسل", exact: true }).click();
    await expect(noteWith(haider, why)).toContainText(`على ${field}`);
  };
  const better = `${headline} تبلغ سبعين ملياراً`;
  await propose("العنوان", better, "الرقم هو الخبر.");
  await expectAccessible(haider);
  await expect(haider.getByText("لا نص في حقل «العنوان التمهيدي»")).toBeVisible();
  await propose("العنوان التمهيدي", "بنى تحتية", "ليعرف القارئ الباب.");
  await move(haider, "أعد للتعديل");
  await haider.getByRole("dialog").getByLabel("السبب").fill("انظر العنوان.");
  await haider.getByRole("dialog").getByRole("button", { name: "أعد للتعديل" }).click();
  await expectStatus(haider, "معاد للتعديل", "غير منشور");

  const zainab = await asSomeone(browser, "zainab");
  await zainab.goto(`/desk/stories/${id}/review?view=text`);
  await expect(zainab.getByRole("heading", { name: "اقتراحان ينتظران قراراً" })).toBeVisible();
  await expect(zainab.getByText("لا نص في حقل «العنوان التمهيدي»")).toHaveCount(0);
  await noteWith(zainab, "ليعرف القارئ الباب.").getByRole("button", { name: "ارفضه" }).click();
  await expect(zainab.getByRole("heading", { name: "اقتراح واحد ينتظر قراراً" })).toBeVisible();
  await noteWith(zainab, "الرقم هو الخبر.").getByRole("button", { name: "اقبله" }).click();
  await expect(zainab.getByText("لا تعليقات ولا اقتراحات.")).toBeVisible();
  await expect(zainab.locator("#field-headline")).toHaveText(better);
  await zainab.goto(`/desk/stories/${id}`);
  await expect(headlineOf(zainab)).toHaveValue(better);
});

const demand = "راجعه كاتبه";
test.afterEach(() => takeOffChecks(demand));

test("what the chief requires of a section is ticked before a story is approved", async ({ browser }) => {
  test.setTimeout(120_000);
  const label = aHeadline(demand);
  const id = await handedIn({
    headline: aHeadline("رأي"),
    sectionId: await sectionIdOf("opinion"),
    body: body(),
  });
  const salma = await asSomeone(browser, "salma");
  const opinion = salma.getByRole("region", { name: "بنود آراء" });
  const required = opinion.getByRole("listitem").filter({ hasText: label });

  await test.step("سلمى puts it on the list", async () => {
    await salma.goto("/desk/style/checklists");
    await opinion.getByRole("button", { name: /^أضف بنداً ?: آراء$/ }).click();
    await salma.getByRole("dialog").getByLabel("ما يُدقّق").fill(label);
    await expectAccessible(salma);
    await salma.getByRole("dialog").getByRole("button", { name: "احفظ" }).click();
    await expect(required).toBeVisible();
  });

  await test.step("علي ticks it under his name, and approves", async () => {
    const ali = await asSomeone(browser, "ali");
    await ali.goto(`/desk/stories/${id}/review`);
    await expect(approval(ali)).toHaveAccessibleDescription(`لم يُدقّق: ${label}.`);
    await ali.getByRole("checkbox", { name: label }).click();
    const ticked = ali.getByRole("region", { name: "قبل الاعتماد" }).getByRole("listitem");
    await expect(ticked.filter({ hasText: label }).filter({ hasText: cast.ali.name })).toBeVisible();
    await approval(ali).click();
    await expectStatus(ali, "معتمد", "غير منشور");
  });

  await test.step("سلمى takes it off again", async () => {
    await opinion.getByRole("button", { name: `أزل: ${label}` }).click();
    await expect(required).toBeHidden();
  });
});

test("four eyes: who changed a text last cannot approve it; the chief can alone, with a reason that stays", async ({
  browser,
}) => {
  await takeOffChecks("سياسة");
  const headline = aHeadline("بعين واحدة");
  const id = await handedIn({ headline, body: body() });
  const changeAs = async (who: "ali" | "salma", words: string) => {
    const colleague = await as(who);
    const story = await getStory(colleague, id);
    const text = { ...story.text, headline: `${headline} ${words}` };
    await saveStory(colleague, id, { version: story.version, text });
  };
  await changeAs("ali", "كما غيّره المحرر");
  const ali = await asSomeone(browser, "ali");
  await ali.goto(`/desk/stories/${id}/review`);
  await expect(approval(ali)).toHaveCount(0);
  await expect(ali.getByRole("main")).toContainText("يعتمده زميل آخر");

  await changeAs("salma", "كما غيّرته الرئيسة");
  const salma = await asSomeone(browser, "salma");
  await salma.goto(`/desk/stories/${id}/review`);
  await move(salma, "اعتمد");
  const dialog = salma.getByRole("dialog", { name: "اعتمد رغم قاعدة العين الأخرى" });
  await dialog.getByRole("button", { name: "اعتمد" }).click();
  await expect(dialog.getByRole("alert")).toContainText("اكتب سبب تجاوز قاعدة العين الأخرى.");
  await expectAccessible(salma);
  await dialog.getByLabel("السبب").fill("لا أحد غيري في المكتب هذه الليلة.");
  await dialog.getByRole("button", { name: "اعتمد" }).click();
  await expectStatus(salma, "معتمد", "غير منشور");
  await salma.reload();
  await expect(salma.getByRole("main")).toContainText("لا أحد غيري في المكتب هذه الليلة.");
});
