import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { asSomeone } from "./sign-in";
import { bodyOf, expectSaved, openNewStory, selectLast, typeBody } from "./writing";

async function aBlankStory(browser: Parameters<typeof asSomeone>[0]) {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  return page;
}

const paste = (page: Page, html: string, text: string) =>
  bodyOf(page).evaluate(
    (body, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", given.html);
      clipboardData.setData("text/plain", given.text);
      body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return body.querySelectorAll("p").length;
    },
    { html, text },
  );

test("punctuation is mended while one types; one undo takes it back, one switch ends it", async ({
  browser,
}) => {
  const page = await aBlankStory(browser);
  await typeBody(page, 'قال "نعم", ثم  سكت');
  await expect(bodyOf(page)).toHaveText("قال «نعم»، ثم سكت");
  await page.keyboard.type(" -");
  await page.keyboard.type("-");
  await expect(bodyOf(page)).toHaveText("قال «نعم»، ثم سكت –");
  await page.keyboard.press("Control+z");
  await expect(bodyOf(page)).toHaveText("قال «نعم»، ثم سكت --");
  const mend = page.getByRole("button", { name: "صحح الترقيم أثناء الكتابة" });
  await mend.click();
  await expect(mend).toHaveAttribute("aria-pressed", "false");
  await typeBody(page, " لماذا?");
  await expect(bodyOf(page)).toHaveText("قال «نعم»، ثم سكت -- لماذا?");
});

test("a letter stands where the caret is shown, however shortly after it was moved there", async ({
  browser,
}) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "وسط");
  await page.keyboard.press("Enter");
  await page.keyboard.type("آخر");
  for (const [keys, letter] of [
    ["Control+Home", "أ"],
    ["End", "ب"],
    ["Control+End", "ج"],
    ["Home", "د"],
  ] as const) {
    await page.keyboard.press(keys);
    await page.keyboard.type(letter);
  }
  await expect(bodyOf(page).getByRole("paragraph")).toHaveText(["أوسطب", "دآخرج"]);
  await page.keyboard.press("Shift+End");
  await page.keyboard.type("ه");
  await expect(bodyOf(page).getByRole("paragraph")).toHaveText(["أوسطب", "ده"]);
  await expectSaved(page);
});

test("words are found in every spelling and replaced, by keyboard alone", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "زار ايران ثم عاد من إيران");
  await page.keyboard.press("Control+f");
  const words = page.getByRole("textbox", { name: "ابحث في النص" });
  await expect(words).toBeFocused();
  await words.fill("إيران");
  const bar = page.getByRole("search", { name: "بحث واستبدال" });
  await expect(bar.getByRole("status")).toHaveText("1 من نتيجتين");
  await words.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("2 من نتيجتين");
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "ضع مكانه" }).fill("إيران");
  await bar.getByRole("button", { name: "استبدل الكل" }).click();
  await expect(bodyOf(page)).toHaveText("زار إيران ثم عاد من إيران");
  await words.press("Escape");
  await expect(bar).toBeHidden();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(bodyOf(page)).toHaveText("زار ايران ثم عاد من إيران");
  await page.keyboard.press("Control+f");
  await words.fill("عاد");
  await expect(bar.getByRole("status")).toHaveText("نتيجة واحدة");
  await words.press("Escape");
  await page.keyboard.type("ت");
  await expect(bodyOf(page)).toHaveText("زار ايران ثم عادت من إيران");
});

test("a block is put in by typing its name, and «/» stays a sign inside words", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "/");
  const filter = page.getByRole("combobox", { name: "ما الذي تدرجه؟" });
  await expect(filter).toBeFocused();
  await expect(page.getByRole("listbox", { name: "أدرج في النص" }).getByRole("option")).not.toHaveCount(0);
  await expectAccessible(page);
  await filter.fill("قايمه مرق");
  await filter.press("Enter");
  await page.keyboard.type("بغداد/المسلة");
  await expect(bodyOf(page).getByRole("list").getByRole("listitem")).toHaveText("بغداد/المسلة");
  await page.keyboard.press("Control+/");
  await expect(filter).toBeFocused();
  await filter.press("Escape");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "أدرج", exact: true }).click();
  await filter.fill("اقتباس");
  await filter.press("Enter");
  await page.keyboard.type("قول");
  await expect(bodyOf(page).getByRole("blockquote")).toHaveText("قول");
});

test("signs at the beginning of a paragraph make blocks", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "## عنوان");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- نقطة");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1. أول");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("> قول");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("---");
  await expect(bodyOf(page).getByRole("heading", { level: 2 })).toHaveText("عنوان");
  await expect(bodyOf(page).getByRole("list")).toHaveCount(2);
  await expect(bodyOf(page).getByRole("blockquote")).toContainText("قول");
  await expect(bodyOf(page).getByRole("separator")).toHaveCount(1);
});

test("a sign that became something else stands as it was typed after one undo", async ({ browser }) => {
  const page = await aBlankStory(browser);
  const rows: [typed: string, becomes: string][] = [
    ["## ", "h2"],
    ["- ", "ul"],
    ["٣. ", "ol"],
    ["> ", "blockquote"],
    ["---", "hr"],
    ["كلمة **غامق**", "strong"],
    ["كلمة *مائل*", "em"],
    ["زر https://example.org ", "a"],
  ];
  for (const [typed, becomes] of rows) {
    await typeBody(page, typed);
    await expect(bodyOf(page).locator(becomes)).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(bodyOf(page).locator(becomes)).toHaveCount(0);
    expect(await bodyOf(page).getByRole("paragraph").first().textContent()).toBe(typed);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
  }
  await expectSaved(page);
});

test("a passage in another language runs from the left, is kept so, and turned back", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "Reuters reports from Basra.");
  await page.keyboard.press("Control+Shift+l");
  const passage = bodyOf(page).getByRole("paragraph").first();
  await expect(passage).toHaveAttribute("dir", "ltr");
  await expectSaved(page);
  await page.reload();
  await expect(passage).toHaveAttribute("dir", "ltr");
  await passage.click();
  const turn = page.getByRole("button", { name: "من اليسار إلى اليمين" });
  await expect(turn).toHaveAttribute("aria-pressed", "true");
  await turn.click();
  await expect(passage).not.toHaveAttribute("dir");
  await expectSaved(page);
});

test("the help for the keyboard opens by keyboard", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "نص");
  await page.keyboard.press("Control+Shift+Slash");
  const help = page.getByRole("dialog", { name: "اختصارات لوحة المفاتيح" });
  await expect(help.getByRole("row", { name: /ابحث في النص/ })).toContainText("Ctrl+F");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

/** As an Arabic keyboard sends it: the letter of its own layout, on the place of a Latin one. */
async function pressArabic(page: Page, key: string, code: string, held = 2) {
  const devtools = await page.context().newCDPSession(page);
  const windowsVirtualKeyCode = code.replace(/^Key/, "").charCodeAt(0);
  const press = { key, code, windowsVirtualKeyCode, modifiers: held };
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...press });
  await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...press });
  await devtools.detach();
}

test("every shortcut works on an Arabic keyboard, also where one key writes two letters", async ({
  browser,
}) => {
  const [ctrl, ctrlShift] = [2, 10];
  const page = await aBlankStory(browser);
  await typeBody(page, "قال الوزير");
  await selectLast(page, "الوزير");
  await pressArabic(page, "لا", "KeyB", ctrl);
  await expect(bodyOf(page).getByRole("strong")).toHaveText("الوزير");
  await pressArabic(page, "ئ", "KeyZ", ctrl);
  await expect(bodyOf(page).getByRole("strong")).toHaveCount(0);
  await pressArabic(page, "غ", "KeyY", ctrl);
  await expect(bodyOf(page).getByRole("strong")).toHaveText("الوزير");
  await pressArabic(page, "ه", "KeyI", ctrl);
  await expect(bodyOf(page).getByRole("emphasis")).toHaveText("الوزير");
  await pressArabic(page, "لآ", "KeyB", ctrlShift);
  await expect(bodyOf(page).getByRole("blockquote")).toHaveText(/قال الوزير/);
  await page.keyboard.press("End");
  await pressArabic(page, "لا", "KeyB", ctrl);
  await pressArabic(page, "ن", "KeyK", ctrl);
  await expect(page.getByRole("dialog", { name: "الأوامر" })).toBeVisible();
  await page.keyboard.press("Escape");
  await pressArabic(page, "ب", "KeyF", ctrl);
  await expect(page.getByRole("search", { name: "بحث واستبدال" })).toBeVisible();
});

const wordLine = (level: number, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>${words}<o:p></o:p></p>`;

test("what is pasted from Word keeps its structure and loses its looks", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "");
  const html =
    `<html><body><h1 style='color:red'>عنوان</h1><p class=MsoNormal><b>نص</b>&nbsp;<a href="https://example.org/">رابط</a><o:p></o:p></p>` +
    `${wordLine(1, "أ")}${wordLine(2, "ب")}${wordLine(1, "ج")}` +
    "<table><tr><td><p>بغداد</p></td><td><p>1</p></td></tr></table></body></html>";
  await paste(page, html, "عنوان");
  const body = bodyOf(page);
  await expect(body.getByRole("heading", { level: 2 })).toHaveText("عنوان");
  await expect(body.getByRole("link")).toHaveAttribute("href", "https://example.org/");
  await expect(body.getByRole("listitem").getByRole("list").getByRole("listitem")).toHaveText("ب");
  await expect(body.getByRole("cell")).toHaveText(["بغداد", "1"]);
  await expect(body.locator("[style*=color], [class*=Mso]")).toHaveCount(0);
  await expectSaved(page);
});

test("two hundred pages of Word do not freeze the page, and too many are refused", async ({ browser }) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "");
  const words = "<span lang=AR-IQ style='font-size:14.0pt'>كلمة </span>";
  const html = `<p class=MsoNormal>${words.repeat(100)}</p>`.repeat(1_000);
  const start = Date.now();
  await paste(page, html, "كلمة");
  await expect(body(page)).toHaveCount(1_000);
  const took = Date.now() - start;
  test.info().annotations.push({ type: "paste", description: `100,000 words: ${took} ms` });
  expect(took).toBeLessThan(10_000);
  await paste(page, `<p class=MsoNormal>${words.repeat(100)}</p>`.repeat(2_000), "كلمة");
  await expect(page.getByRole("alert").filter({ hasText: "وما زال في الحافظة" })).toBeVisible();
  await expect(body(page)).toHaveCount(1_000);
});

test("what is typed while a long text is being read in stays, and one undo takes that text back", async ({
  browser,
}) => {
  const page = await aBlankStory(browser);
  await typeBody(page, "سطر أول");
  await page.keyboard.press("Enter");
  const long = `<p class=MsoNormal>${"<span>كلمة </span>".repeat(60)}</p>`.repeat(600);
  expect(await paste(page, long, "كلمة"), "the page has its turn before the text is in").toBe(2);
  await page.evaluate(() => document.execCommand("insertText", false, "كُتب أثناءها"));
  await expect(page.getByRole("status").filter({ hasText: "يُلصق نص طويل" })).toHaveCount(0);
  await expect(body(page)).toHaveCount(601);
  await expect(body(page).last()).toHaveText(/كلمة ?كُتب أثناءها$/);
  await page.keyboard.press("Control+z");
  await expect(body(page)).toHaveCount(2);
  await expect(body(page).first()).toHaveText("سطر أول");
  await expect(bodyOf(page)).toContainText("كُتب أثناءها");
  await page.keyboard.press("Control+y");
  await expect(body(page)).toHaveCount(601);
  await expectSaved(page);
});

const body = (page: Page) => bodyOf(page).getByRole("paragraph");
