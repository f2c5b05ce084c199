import { expect, type Page, test } from "@playwright/test";
import { cuttableLine } from "./cuttable-line";
import { putOut, takeBack } from "./newsroom";

test.use({ serviceWorkers: "allow" });

/** The site behind a line of the spec's own, which it can cut. */
let line: Awaited<ReturnType<typeof cuttableLine>>;
let site: string;

test.beforeEach(async ({ baseURL }) => {
  line = await cuttableLine(baseURL ?? "");
  site = new URL(line.url).origin;
});

test.afterEach(() => line.close());

/** The worker has come, and has this page. */
const untilKept = (page: Page, address: string) =>
  expect
    .poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address), {
      timeout: 30_000,
    })
    .toBe(true);

test("what a reader opened and what he saved can be read without a network, until it is withdrawn", async ({
  page,
}) => {
  const headline = "خبر يُقرأ بلا شبكة";
  const id = await putOut({ headline });
  await page.goto(`${site}/news/${id}/x`);
  await page.getByRole("button", { name: "احفظ لوقت آخر" }).click();
  await expect(page.getByRole("button", { name: "محفوظ" })).toHaveAttribute("aria-pressed", "true");
  await untilKept(page, `/news/${id}`);

  line.cut();
  await page.goto(`${site}/news/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
  const paper = () => getComputedStyle(document.documentElement).getPropertyValue("--paper");
  expect(await page.evaluate(paper)).not.toBe("");
  await page.goto(`${site}/section/sport`);
  await expect(page.getByRole("heading", { level: 1, name: "لا شبكة" })).toBeVisible();
  await page.goto(`${site}/saved`);
  await expect(page.getByRole("link", { name: headline })).toBeVisible();

  line.mend();
  await takeBack(id);
  await expect(async () => {
    expect((await page.goto(`${site}/news/${id}`))?.status()).toBe(410);
  }).toPass();
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) === undefined, `/news/${id}`))
    .toBe(true);
  await page.goto(`${site}/saved`);
  await expect(page.getByText("لم تحفظ شيئاً بعد.")).toBeVisible();

  line.cut();
  await page.goto(`${site}/news/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: "لا شبكة" })).toBeVisible();
});

test("the worker lets the desk alone", async ({ page }) => {
  await page.goto(`${site}/`);
  await untilKept(page, "/");
  await page.goto(`${site}/sign-in`);
  await expect(page.getByRole("button", { name: "تسجيل الدخول" })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return caught.flat().map((request) => new URL(request.url).pathname);
  });
  expect(kept.filter((path) => /^\/(?:desk|sign-in|api|preview)/.test(path))).toEqual([]);
});

test("its file may rule the whole site and is asked for anew each time", async ({ request }) => {
  const headers = (await request.get("/sw.js")).headers();
  expect(headers["service-worker-allowed"]).toBe("/");
  expect(headers["cache-control"]).toBe("no-cache");
});
