import { expect, test } from "@playwright/test";
import { rendersOf } from "./instance";
import { putOut, someArticle, takeBack } from "./newsroom";

const addresses = () => [process.env.E2E_BASE_URL ?? "", process.env.E2E_SECOND_URL ?? ""];
/** Under a third of a second (`npm run bench`); a machine that runs other tests besides may take longer. */
const soon = { timeout: 15_000, intervals: [20] };

test("a publication reaches both instances, and no page that it does not concern", async ({ request }) => {
  const unrelated = await someArticle("science");
  const untouched = [`/news/${unrelated.id}`, "/section/science"];
  for (const address of addresses())
    for (const path of [...untouched, "/", "/section/politics"]) await request.get(address + path);
  const before = await Promise.all(
    addresses().flatMap((address) => untouched.map((path) => rendersOf(request, address, path))),
  );

  const headline = `خبر يصل إلى الجميع ${Date.now()}`;
  const id = await putOut({ headline });

  for (const address of addresses())
    for (const path of [`/news/${id}`, "/", "/section/politics", "/feed.xml", "/feed.json"])
      await expect
        .poll(async () => (await request.get(address + path)).text(), { ...soon, message: address + path })
        .toContain(headline);
  for (const address of addresses()) for (const path of untouched) await request.get(address + path);
  const after = await Promise.all(
    addresses().flatMap((address) => untouched.map((path) => rendersOf(request, address, path))),
  );
  expect(after).toEqual(before);
});

test("an address asked for too early is the article once it is out", async ({ request }) => {
  const id = await putOut({ headline: "خبر أول" });
  const next = id + 1;
  for (const address of addresses())
    expect((await request.get(`${address}/news/${next}`)).status()).toBe(404);
  const published = await putOut({ headline: "خبر ثان" });
  expect(published).toBe(next);
  for (const address of addresses())
    await expect.poll(async () => (await request.get(`${address}/news/${next}`)).status(), soon).toBe(200);
});

test("a withdrawn article is gone from everywhere, with dignity", async ({ request }) => {
  const headline = `خبر يُسحب ${Date.now()}`;
  const id = await putOut({ headline });
  const places = ["/", "/section/politics", "/feed.xml", "/atom.xml", "/feed.json"];
  for (const address of addresses())
    await expect.poll(async () => (await request.get(`${address}/news/${id}`)).status(), soon).toBe(200);

  await takeBack(id);

  for (const address of addresses()) {
    await expect.poll(async () => (await request.get(`${address}/news/${id}`)).status(), soon).toBe(410);
    for (const path of places)
      await expect.poll(async () => (await request.get(address + path)).text(), soon).not.toContain(headline);
    const page = await (await request.get(`${address}/news/${id}`)).text();
    expect(page).toContain("سُحبت هذه المادة");
    expect(page).not.toContain(headline);
  }
});

test("the headline of a withdrawn article leaves the pages of its neighbours", async ({ request }) => {
  const headline = `خبر جار ${Date.now()}`;
  const id = await putOut({ headline });
  const neighbour = await putOut({ headline: `خبر آخر ${Date.now()}` });
  for (const address of addresses())
    await expect
      .poll(async () => (await request.get(`${address}/news/${neighbour}`)).text(), soon)
      .toContain(headline);
  await takeBack(id);
  for (const address of addresses())
    await expect
      .poll(async () => (await request.get(`${address}/news/${neighbour}`)).text(), soon)
      .not.toContain(headline);
});
