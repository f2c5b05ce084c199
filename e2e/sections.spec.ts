import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { putOut } from "./newsroom";
import { asSomeone } from "./sign-in";

const marker = Date.now().toString(36);

const lineOf = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const tool = (page: Page, name: string, of: string) =>
  page.getByRole("button", { name: `${name}: ${of}`, exact: true });
const answerOf = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(encodeURI(path), { maxRedirects: 0 });
  return [answer.status(), decodeURI(answer.headers().location ?? "")];
};

test("سلمى opens a section, hides it, shows it, moves it and gives it another address", async ({
  browser,
  request,
}) => {
  const name = `بيئة ${marker}`;
  const salma = await asSomeone(browser, "salma");
  await salma.goto("/desk");
  await salma.getByRole("link", { name: "الأقسام والوسوم" }).click();
  await salma.getByRole("button", { name: "قسم جديد" }).click();
  const dialog = salma.getByRole("dialog");
  await dialog.getByLabel("الاسم").fill(name);
  await dialog.getByLabel("يظهر للقارئ في القائمة وعلى الواجهة").uncheck();
  await expectAccessible(salma);
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(lineOf(salma, name)).toContainText("لا يظهر في القائمة");
  const nav = async () => (await request.get("/")).text();
  await expect.poll(() => answerOf(request, `/section/بيئة-${marker}`)).toEqual([200, ""]);
  expect(await nav()).not.toContain(name);

  await tool(salma, "عدّل", name).click();
  await dialog.getByLabel("يظهر للقارئ في القائمة وعلى الواجهة").check();
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(nav).toContain(name);

  await expect(tool(salma, "أنزله", name)).toBeDisabled();
  await tool(salma, "ارفعه", name).click();
  await expect(tool(salma, "أنزله", name)).toBeEnabled();

  await tool(salma, "غيّر عنوانه", name).click();
  await dialog.getByLabel("العنوان الجديد").fill("politics");
  await dialog.getByRole("button", { name: "غيّر العنوان" }).click();
  await expect(dialog.getByRole("alert")).toContainText("هذا العنوان مستعمل.");
  await dialog.getByLabel("العنوان الجديد").fill(`مناخ ${marker}`);
  await dialog.getByRole("button", { name: "غيّر العنوان" }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => answerOf(request, `/section/بيئة-${marker}`))
    .toEqual([308, `/section/مناخ-${marker}`]);
  await expect.poll(() => answerOf(request, `/section/مناخ-${marker}`)).toEqual([200, ""]);

  await tool(salma, "عدّل", name).click();
  await dialog.getByLabel("يظهر للقارئ في القائمة وعلى الواجهة").uncheck();
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(lineOf(salma, name)).toContainText("لا يظهر في القائمة");
});

test("سلمى opens a desk, gives it a section, names it anew, and closes it when nothing is left in it", async ({
  browser,
}) => {
  const desk = `مكتب ${marker}`;
  const renamed = `مكتب البيئة ${marker}`;
  const section = `مياه ${marker}`;
  const salma = await asSomeone(browser, "salma");
  const dialog = salma.getByRole("dialog");
  const open = (kind: string) => salma.goto(`/desk/admin/sections?of=${kind}`);
  const name = async (words: string) => {
    await dialog.getByLabel("الاسم").fill(words);
    await dialog.getByRole("button", { name: "احفظ" }).click();
  };
  await open("desks");
  await salma.getByRole("button", { name: "مكتب جديد" }).click();
  await name(desk);
  await expect(lineOf(salma, desk)).toContainText("لا قسم له");
  await salma.getByRole("button", { name: "مكتب جديد" }).click();
  await name(desk);
  await expect(dialog.getByRole("alert")).toContainText(`يوجد مكتب اسمه «${desk}».`);
  await expectAccessible(salma);
  await dialog.getByRole("button", { name: "إلغاء" }).click();

  await open("sections");
  await salma.getByRole("button", { name: "قسم جديد" }).click();
  await dialog.getByLabel("المكتب").selectOption(desk);
  await dialog.getByLabel("يظهر للقارئ في القائمة وعلى الواجهة").uncheck();
  await name(section);
  await expect(lineOf(salma, section)).toContainText(`المكتب: ${desk}`);

  await open("desks");
  await expect(lineOf(salma, desk)).toContainText(`أقسامه: ${section}`);
  await expect(tool(salma, "أغلقه", desk)).toBeDisabled();
  await tool(salma, "سمّه باسم آخر", desk).click();
  await name(renamed);
  await expect(lineOf(salma, renamed)).toBeVisible();

  await open("sections");
  await tool(salma, "عدّل", section).click();
  await expect(dialog.getByLabel("المكتب")).toHaveValue(/\d/);
  await dialog.getByLabel("المكتب").selectOption({ index: 0 });
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(dialog).toBeHidden();
  await open("desks");
  await tool(salma, "أغلقه", renamed).click();
  await expect(dialog).toContainText("لا أحد فيه، ولا قسم له.");
  await dialog.getByRole("button", { name: "أغلق المكتب" }).click();
  await expect(lineOf(salma, renamed)).toHaveCount(0);
  await salma.goto("/desk/admin/audit");
  await expect(salma.getByText(`مكتب «${renamed}»`).first()).toBeVisible();
});

test("حيدر finds two spellings of a tag, names one of them well and merges the other into it", async ({
  browser,
  request,
}) => {
  const haider = await asSomeone(browser, "haider");
  const make = async (name: string): Promise<number> => {
    const origin = new URL(haider.url()).origin;
    const answer = await haider.request.post("/api/desk/tags", { data: { name }, headers: { origin } });
    return (await answer.json()).tag.id;
  };
  const wrong = `الكهربا ${marker}`;
  const right = `كهرباء العراق ${marker}`;
  const wrongId = await make(wrong);
  await make(`طاقة العراق ${marker}`);
  const article = await putOut({ headline: `خبر بوسم يُدمج ${marker}`, tagIds: [wrongId] });

  await haider.goto("/desk/admin/sections");
  await expect(haider.getByRole("heading", { level: 1 })).toHaveText("الأقسام والوسوم");
  await expect(haider.getByRole("link", { name: "الأقسام", exact: true })).toHaveCount(0);
  await haider.getByLabel("ابحث في الوسوم").fill(marker);
  await haider.getByRole("button", { name: "ابحث" }).click();
  await expect(lineOf(haider, wrong)).toContainText("خبر واحد");
  const dialog = haider.getByRole("dialog");
  await tool(haider, "سمّه باسم آخر", `طاقة العراق ${marker}`).click();
  await dialog.getByLabel("الاسم").fill(wrong);
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(dialog.getByRole("alert")).toContainText("ادمج الوسمين");
  await dialog.getByLabel("الاسم").fill(right);
  await dialog.getByRole("button", { name: "احفظ" }).click();
  await expect(dialog).toBeHidden();

  await tool(haider, "ادمجه في وسم آخر", wrong).click();
  await dialog.getByLabel("ابحث عن الوسم الذي يبقى").fill(`كهربا ${marker}`);
  await dialog.getByRole("button", { name: right }).click();
  await expect(dialog.getByRole("status")).toContainText("لا يُتراجع عن الدمج");
  await expectAccessible(haider);
  await dialog.getByRole("button", { name: "ادمج", exact: true }).click();
  await expect(lineOf(haider, wrong)).toHaveCount(0);
  await expect(lineOf(haider, right)).toContainText("خبر واحد");
  const kept = `/tag/طاقة-العراق-${marker}`;
  await expect.poll(() => answerOf(request, `/tag/الكهربا-${marker}`)).toEqual([308, kept]);
  await expect.poll(async () => (await request.get(encodeURI(kept))).text()).toContain(`/news/${article}`);
  await expect.poll(async () => (await request.get(`/news/${article}`)).text()).toContain(right);
  const searched = encodeURI(`/search?q="${right}"`);
  await expect.poll(async () => (await request.get(searched)).text()).toContain(`/news/${article}`);
});

test("each finds what is theirs to name: زينب and نور nothing, علي tags, مريم sections, authors and pages", async ({
  browser,
}) => {
  const kinds = async (page: Page) => {
    await page.goto("/desk/admin/sections");
    return page.getByRole("navigation", { name: "ما يُسمّى" }).getByRole("link").allTextContents();
  };
  for (const name of ["zainab", "noor"] as const) {
    const page = await asSomeone(browser, name);
    expect(await kinds(page)).toEqual([]);
    await expect(page.getByRole("heading", { name: "غير موجود" })).toBeVisible();
    await expect(page.getByRole("link", { name: "الأقسام والوسوم" })).toHaveCount(0);
  }
  const ali = await asSomeone(browser, "ali");
  expect(await kinds(ali)).toEqual(["الوسوم"]);
  await ali.goto("/desk/admin/sections?of=sections");
  await expect(ali.getByRole("heading", { name: "غير موجود" })).toBeVisible();
  const maryam = await asSomeone(browser, "maryam");
  expect(await kinds(maryam)).toEqual(["الأقسام", "المكاتب", "صفحات الكتّاب", "الصفحات الثابتة"]);
  await maryam.goto("/desk/admin/sections?of=authors");
  await expect(maryam.getByRole("button", { name: /^غيّر عنوانه/ }).first()).toBeVisible();
});
