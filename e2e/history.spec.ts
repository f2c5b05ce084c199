import { type Browser, expect, test } from "@playwright/test";
import { listRevisions } from "@/newsroom/revisions/queries";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { expectAccessible } from "./accessible";
import { aLivedStory } from "./lived-story";
import { as, db } from "./newsroom";
import { asSomeone } from "./sign-in";
import { headlineOf, storyIdOf } from "./writing";

const headlinesOf = async (id: number) =>
  (await listRevisions(db, id)).map((revision) => revision.headline).sort();

/** A colleague writes one more word while the page is open. */
async function addWord(id: number): Promise<void> {
  const haider = await as("haider");
  const { version, text } = await getStory(haider, id);
  await saveStory(haider, id, { version, text: { ...text, standfirst: "خمس سنوات." }, kind: "saved" });
}

test("زينب reads the history, compares two of its texts and puts one back; nothing is lost", async ({
  browser,
}) => {
  const id = await aLivedStory(Date.now().toString(36));
  const page = await asSomeone(browser, "zainab");
  await page.goto(`/desk/stories/${id}/revisions`);
  const timeline = page.getByRole("list", { name: "سجل النسخ والخطوات" });

  await test.step("texts and moves stand in one list, a sitting's autosaves folded", async () => {
    for (const told of ["أُعيد للتعديل", "أُرسل للمراجعة", "النسخة الحالية", "أول نص"])
      await expect(timeline.getByText(told, { exact: true })).toBeVisible();
    await expect(timeline.getByText("«أين رقم الكلفة؟»")).toBeVisible();
    await expect(timeline.getByRole("link", { name: "نص وصل متأخراً", exact: true })).toBeVisible();
    await expect(timeline.getByRole("link", { name: "حفظ تلقائي" })).toHaveCount(0);
    await timeline.getByText("حفظان تلقائيان").click();
    await expect(timeline.getByRole("link", { name: "حفظ تلقائي", exact: true })).toHaveCount(2);
  });

  const compared = page.getByRole("region", { name: "المقارنة" });
  await test.step("one text is compared with what stands, then with any other", async () => {
    await timeline.getByRole("link", { name: "قبل الاتصال بالوزارة" }).click();
    await expect(compared.locator("del", { hasText: "نيسان" })).toBeVisible();
    await expect(compared.locator("ins", { hasText: "أيار" })).toBeVisible();
    await compared.getByRole("link", { name: "جنباً إلى جنب" }).click();
    await expect(compared.getByRole("link", { name: "جنباً إلى جنب" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await expectAccessible(page);
    const first = timeline.getByRole("listitem").filter({ hasText: "أول نص" });
    await first.getByRole("link", { name: "قارن بها" }).click();
    await expect(compared.getByRole("heading", { name: "أول نص" })).toBeVisible();
    await expect(compared.locator("del", { hasText: "وتشمل الخطة أربعة سدود جديدة." })).toBeVisible();
  });

  await test.step("a text is named where it is read", async () => {
    await compared.getByText("سمِّ هذه النسخة").click();
    await compared.getByLabel("اسم النسخة").last().fill("المسودة الأولى");
    await compared.getByRole("button", { name: "احفظ الاسم" }).last().click();
    await expect(timeline.getByRole("link", { name: "المسودة الأولى" })).toBeVisible();
  });

  const restore = page.getByRole("button", { name: "استعد هذه النسخة" });
  await test.step("before it is put back it is read as readers would, and over a newer text it is refused", async () => {
    await compared.getByRole("link", { name: "عاينها لتستعيدها" }).first().click();
    const proof = page.frameLocator("iframe");
    await expect(proof.getByText("وتشمل الخطة أربعة سدود جديدة.")).toBeVisible();
    await expect(page.getByRole("region", { name: "ما الذي سيتغيّر" }).locator("ins").first()).toBeVisible();
    await expectAccessible(page);
    await addWord(id);
    await restore.click();
    await expect(page.getByText("تغيّر الخبر بعد أن فتحت هذه الصفحة")).toBeVisible();
  });

  await test.step("it stands again, and every text there was is still there", async () => {
    const before = await headlinesOf(id);
    await page.reload();
    await restore.click();
    await page.waitForURL(`/desk/stories/${id}`);
    await expect(headlineOf(page)).toHaveValue(/^خطة المياه/);
    expect(storyIdOf(page)).toBe(id);
    const after = await headlinesOf(id);
    expect(after).toHaveLength(before.length + 1);
    for (const headline of before) expect(after).toContain(headline);
    await page.goto(`/desk/stories/${id}/revisions`);
    await expect(timeline.getByText("النسخة الحالية", { exact: true })).toBeVisible();
    await expect(timeline.getByRole("link", { name: "حفظ", exact: true })).toBeVisible();
  });
});

test("whom a story does not concern finds no text of it, whatever the address", async ({ browser }) => {
  const [id, [revision]] = await aStoryAndItsTexts();
  for (const who of ["noor", "maryam"] as const) {
    const { request } = await asSomeone(browser, who);
    for (const path of pathsOf(id, revision?.id ?? 0))
      expect((await request.get(path)).status(), `${who}: ${path}`).toBe(404);
  }
  await expectForeignTextMissing(browser, id);
});

const pathsOf = (id: number, revision: number) => [
  `/desk/stories/${id}/revisions`,
  `/desk/stories/${id}/revisions?from=${revision}`,
  `/desk/stories/${id}/revisions/${revision}`,
  `/desk/stories/${id}/proof?revision=${revision}`,
];

async function aStoryAndItsTexts() {
  const id = await aLivedStory(`سر-${Date.now().toString(36)}`);
  return [id, await listRevisions(db, id)] as const;
}

/** A story of one's own opens no text of another. */
async function expectForeignTextMissing(browser: Browser, id: number): Promise<void> {
  const [, [foreign]] = await aStoryAndItsTexts();
  const { request } = await asSomeone(browser, "zainab");
  const [, ...withText] = pathsOf(id, foreign?.id ?? 0);
  for (const path of withText) expect((await request.get(path)).status(), path).toBe(404);
}
