import { type APIRequestContext, expect, test } from "@playwright/test";
import { tags } from "@/db/schema/publication";
import { faultsInAtom, faultsInJson, faultsInRss } from "@/test/feed-rules";
import { unknownTerms } from "@/test/schema-terms";
import { faultsInXml } from "@/test/xml";
import { expectAccessible } from "./accessible";
import { checkHtml } from "./check-html";
import { crawl } from "./crawl";
import { db, handedIn, putOut, someArticle, takeBack } from "./newsroom";

const marker = `م${Date.now()}`;
const second = () => process.env.E2E_SECOND_URL ?? "";

/** One of each kind of page a reader can come to. */
async function kindsOfPages(): Promise<string[]> {
  const { id } = await someArticle("politics");
  const [tag] = await db.select({ slug: tags.slug }).from(tags).limit(1);
  const withdrawn = await putOut({ headline: `خبر سيُسحب ${marker}` });
  await takeBack(withdrawn);
  return [
    ...["/", `/news/${id}`, `/news/${withdrawn}`, "/section/politics", `/tag/${encodeURI(tag?.slug ?? "")}`],
    ...["/author/zainab-alyasiri", "/page/about", "/corrections", "/breaking", "/nowhere"],
  ];
}

const linkedData = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = ""]) => JSON.parse(json)["@graph"],
  );

test("every kind of page is valid HTML, with linked data of known terms and one canonical address", async ({
  request,
}) => {
  const pages = new Map<string, string>();
  for (const path of await kindsOfPages()) pages.set(path, await (await request.get(path)).text());
  for (const [path, html] of pages) {
    expect(
      linkedData(html).flatMap((node) => unknownTerms(node)),
      path,
    ).toEqual([]);
    const isThere = !html.includes('content="noindex"');
    expect(html.match(/rel="canonical"/g)?.length ?? 0, path).toBe(isThere ? 1 : 0);
    if (isThere) expect(html, path).toContain("max-image-preview:large");
  }
  await checkHtml(pages);
});

test.describe("pages that no other spec looks at", () => {
  test.use({ bypassCSP: true });

  test("can be read by everyone, by day and by night", async ({ page }) => {
    for (const path of (await kindsOfPages()).filter((path) => /^\/(?:news|tag|breaking)/.test(path))) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
});

test("no link of ours leads nowhere", async ({ request }) => {
  const { dead, seen } = await crawl(request, "/", { most: 150 });
  expect(dead).toEqual([]);
  expect(seen).toBeGreaterThan(60);
});

/** A file for machines: there, tagged, and not sent again to who has it. */
async function get(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const { etag = "" } = answer.headers();
  expect(etag, path).not.toBe("");
  const again = await request.get(path, { headers: { "if-none-match": etag } });
  expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
  return answer.text();
}

/** A story may go out between two requests: then once more. */
const settled = (check: () => Promise<void>) => expect(check).toPass({ timeout: 20_000 });

test("feeds keep to their rules, and are not sent twice", async ({ request, baseURL }) => {
  for (const place of ["", "/section/politics", "/author/zainab-alyasiri"])
    await settled(async () => {
      const json = await get(request, `${place}/feed.json`);
      const { items } = JSON.parse(json);
      expect(items.length, place).toBeGreaterThan(0);
      const expected = (file: string) => ({ self: `${baseURL}${place}/${file}`, entries: items });
      const rss = await get(request, `${place}/feed.xml`);
      const atom = await get(request, `${place}/atom.xml`);
      expect(faultsInJson(json, expected("feed.json"))).toEqual([]);
      expect([...faultsInXml(rss), ...faultsInRss(rss, expected("feed.xml"))]).toEqual([]);
      expect([...faultsInXml(atom), ...faultsInAtom(atom, expected("atom.xml"))]).toEqual([]);
      expect(rss).toContain('rel="hub"');
    });
});

const houseFiles = [
  "/opensearch.xml",
  "/manifest.webmanifest",
  "/robots.txt",
  "/ads.txt",
  "/.well-known/security.txt",
];

test("site maps keep to the schema, and what the house says of itself is there", async ({ request }) => {
  await settled(async () => {
    const index = await get(request, "/sitemap.xml");
    expect(faultsInXml(index, "siteindex")).toEqual([]);
    const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = ""]) => new URL(at).pathname);
    expect(files).toContain("/news-sitemap.xml");
    for (const file of files) expect(faultsInXml(await get(request, file), "sitemap"), file).toEqual([]);
  });
  for (const file of houseFiles) expect(await get(request, file)).not.toBe("");
});

const property = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`property="${name}" content="([^"]+)"`, "g"))].map(
    ([, content = ""]) => content,
  );

test("a shared article shows its headline drawn, changes with it, and shows nothing once withdrawn", async ({
  request,
  baseURL,
}) => {
  const id = await putOut({ headline: `عنوان يُرسم على البطاقة ${marker}` });
  await expect.poll(async () => (await request.get(`/news/${id}`)).status()).toBe(200);
  const html = await (await request.get(`/news/${id}`)).text();
  const [wide = "", square = ""] = property(html, "og:image");
  for (const [address, height] of [
    [wide, 630],
    [square, 1200],
  ] as const) {
    const card = await request.get(address);
    expect([card.status(), card.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    const bytes = await card.body();
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    expect(sizeOfJpeg(bytes)).toEqual([1200, height]);
  }
  const older = await request.get(`/share/${id}/0011223344556677-wide.jpg`, { maxRedirects: 0 });
  expect([older.status(), older.headers().location]).toEqual([302, new URL(wide).pathname]);
  const embed = `/api/oembed?url=${encodeURIComponent(`${baseURL}/news/${id}/x`)}`;
  expect(await (await request.get(embed)).json()).toMatchObject({ type: "rich", thumbnail_url: wide });
  await takeBack(id);
  for (const base of ["", second()]) {
    const statuses = async () =>
      Promise.all(
        [new URL(wide).pathname, embed].map(async (path) => (await request.get(base + path)).status()),
      );
    await expect.poll(statuses).toEqual([410, 410]);
    for (const file of ["/feed.xml", "/news-sitemap.xml", "/section/politics/atom.xml"])
      await expect.poll(async () => (await request.get(base + file)).text()).not.toContain(`/news/${id}`);
  }
});

/** Width and height as the frame header of a JPEG has them. */
function sizeOfJpeg(bytes: Buffer): [number, number] {
  let at = 2;
  while (at < bytes.length && !(bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2))
    at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}

test("a story in review has no card and cannot be embedded", async ({ request, baseURL }) => {
  const draft = await handedIn({ headline: `نص لم يُنشر ${marker}` });
  expect((await request.get(`/share/${draft}/0011223344556677-wide.jpg`)).status()).toBe(404);
  const url = encodeURIComponent(`${baseURL}/news/${draft}`);
  expect((await request.get(`/api/oembed?url=${url}`)).status()).toBe(404);
});
