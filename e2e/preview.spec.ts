import { type APIResponse, type Browser, expect, type Page, test } from "@playwright/test";
import type { StoryText } from "@/db/types";
import { createStory } from "@/newsroom/stories/create-story";
import { expectAccessible } from "./accessible";
import { as, sectionIdOf } from "./newsroom";
import { asSomeone } from "./sign-in";
import { expectSaved, headlineOf, openNewStory, typeBody } from "./writing";

const secret = `خبر لم يُنشر ${Date.now().toString(36)}`;

async function aDraft(): Promise<number> {
  const body: StoryText["body"] = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "نص المسودة السري." }] }],
  };
  const given = { headline: secret, sectionId: await sectionIdOf("politics"), body };
  return (await createStory(await as("zainab"), given)).id;
}

const linksOf = (page: Page) => page.getByRole("dialog", { name: "رابط معاينة" });

async function makeLink(page: Page, lasting: string): Promise<string> {
  await linksOf(page).getByText(lasting, { exact: true }).click();
  await linksOf(page).getByRole("button", { name: "أنشئ الرابط" }).click();
  const address = linksOf(page).getByRole("textbox", { name: "الرابط" });
  await expect(address).toHaveValue(/\/preview\/[\w-]{22}$/);
  return address.inputValue();
}

function expectSecretHeaders(answer: APIResponse): void {
  const headers = answer.headers();
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["x-nextjs-cache"]).toBeUndefined();
}

/** Somebody outside, whose browser runs no script. */
async function aGuest(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

async function expectNothing(guest: Page, address: string): Promise<void> {
  const answer = await guest.request.get(address);
  expect(answer.status(), address).toBe(404);
  expectSecretHeaders(answer);
  expect(await answer.text()).not.toContain(secret);
  await guest.goto(address);
  await expect(guest.getByRole("heading", { name: "الصفحة غير موجودة" })).toBeVisible();
}

test("a draft is shown by its link to people outside, until the link is revoked", async ({ browser }) => {
  const id = await aDraft();
  const zainab = await asSomeone(browser, "zainab");
  await zainab.goto(`/desk/stories/${id}`);
  await zainab.getByRole("button", { name: "رابط معاينة" }).click();
  const address = await makeLink(zainab, "ساعة");
  await expectAccessible(zainab);
  const guest = await aGuest(browser);

  await test.step("the guest reads it on the site's page, which nobody keeps or finds", async () => {
    const answer = await guest.request.get(address);
    expect(answer.status()).toBe(200);
    expectSecretHeaders(answer);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    await guest.goto(address);
    await expect(guest.getByRole("heading", { level: 1, name: secret })).toBeVisible();
    await expect(guest.getByText("نص المسودة السري.")).toBeVisible();
    await expect(guest.getByRole("complementary", { name: "معاينة" })).toContainText("معاينة — غير منشور");
    await expect(guest.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(guest.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
  });

  await test.step("nothing of it is anywhere else, and no other key opens it", async () => {
    await expectNothing(guest, `${address.slice(0, -22)}${"A".repeat(22)}`);
    await expectNothing(guest, `${address}/x`);
    expect((await guest.request.get(`/news/${id}`)).status()).toBe(404);
    expect((await guest.request.get(`/desk/stories/${id}/proof`, { maxRedirects: 0 })).status()).toBe(307);
    expect((await guest.request.get(`/api/stories/${id}/previews`)).status()).toBe(401);
  });

  await test.step("it ends when she says so, at once", async () => {
    await linksOf(zainab).getByRole("button", { name: /^ألغِ/ }).click();
    await expect(linksOf(zainab).getByText("لا روابط مفتوحة.")).toBeVisible();
    await expectNothing(guest, address);
  });
});

test("whom a draft does not concern neither sees nor makes its links", async ({ browser }) => {
  const id = await aDraft();
  const headers = { origin: new URL(process.env.E2E_BASE_URL ?? "http://localhost:3000").origin };
  for (const who of ["noor", "maryam"] as const) {
    const { request } = await asSomeone(browser, who);
    const path = `/api/stories/${id}/previews`;
    expect((await request.get(path)).status(), who).toBe(404);
    expect((await request.post(path, { headers, data: { hours: 1 } })).status(), who).toBe(403);
    expect((await request.get(`/desk/stories/${id}/proof`)).status(), who).toBe(404);
  }
});

test("what is being written is seen as readers will, before it is saved by itself", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await openNewStory(page);
  await headlineOf(page).fill("عنوان يُعاين");
  await typeBody(page, "كلمات لم تُحفظ بعد");
  await page.getByRole("button", { name: "معاينة", exact: true }).click();
  const preview = page.getByRole("dialog", { name: "معاينة الخبر" });
  const proof = preview.frameLocator("iframe");
  await expect(proof.getByText("كلمات لم تُحفظ بعد")).toBeVisible();
  await preview.getByRole("button", { name: "المظهر الليلي" }).click();
  await expect(proof.locator("html")).toHaveAttribute("data-theme", "dark");
  await preview.getByRole("button", { name: "حاسوب" }).click();
  await expect(preview.locator("iframe")).toHaveCSS("width", "1200px");
  await expect(proof.getByRole("heading", { level: 1 })).toHaveText("عنوان يُعاين");
  await expectAccessible(page);
  await preview.getByRole("button", { name: "بطاقة المشاركة" }).click();
  await expect(preview.getByRole("figure", { name: "بطاقة المشاركة" })).toContainText("عنوان يُعاين");
  await preview.getByRole("button", { name: "أغلق" }).click();
  await expectSaved(page);
});
