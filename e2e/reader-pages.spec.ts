import { expect, test } from "@playwright/test";
import { libraryOf } from "./instance";
import { someArticle } from "./newsroom";

const frameworkScript =
  /<script(?!>try\{let s=localStorage)(?![^>]*(?:type="application\/ld\+json"|src="\/reader\.js"))/;

const styleOf = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join("");
const namesIn = (style: string) => [...style.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name);

test.describe("every page of a reader", () => {
  for (const path of ["/", "/section/politics", "/page/about", "/author/zainab", "/breaking", "/nowhere"])
    test(`${path} is HTML and not an app`, async ({ request }) => {
      for (const turn of ["first", "second"]) {
        const answer = await request.get(path);
        const html = await answer.text();
        expect(html, turn).not.toMatch(frameworkScript);
        expect(html, turn).not.toContain("__next_f");
        expect(html, turn).toContain('<html lang="ar" dir="rtl">');
        const policy = answer.headers()["content-security-policy"] ?? "";
        expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
        expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
        expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
        expect(answer.headers()["cache-control"]).toContain("max-age=0");
      }
    });

  test("brings the style of everything on it, and asks for no sheet", async ({ request }) => {
    const { id } = await someArticle("politics");
    const paths = ["/", `/news/${id}`, "/section/politics", "/archive", "/search?q=بغداد", "/search"];
    const others = ["/saved", "/offline", "/breaking", "/corrections", "/page/about", "/nowhere"];
    const pages = new Map<string, string>();
    for (const path of [...paths, ...others]) pages.set(path, await (await request.get(path)).text());
    const all = new Set([...pages.values()].flatMap((html) => namesIn(styleOf(html))));
    for (const [path, html] of pages) {
      expect(html, path).not.toContain('rel="stylesheet"');
      const own = new Set(namesIn(styleOf(html)));
      const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/));
      expect(
        [...new Set(used)].filter((name) => all.has(name) && !own.has(name)),
        path,
      ).toEqual([]);
    }
  });

  test("keeps the policy in a real browser, with nothing refused", async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const { id } = await someArticle("politics");
    for (const path of ["/", `/news/${id}`, "/section/politics"]) await page.goto(path);
    expect(complaints).toEqual([]);
  });
});

test.describe("an article's address", () => {
  test("in any spelling is one page with one canonical link", async ({ request, baseURL }) => {
    const { id, slug } = await someArticle("economy");
    const canonical = `<link rel="canonical" href="${baseURL}/news/${id}/${encodeURI(slug)}"/>`;
    const first = await (await request.get(`/news/${id}`)).text();
    expect(first).toContain(canonical);
    const { pages } = await libraryOf(request, baseURL ?? "");
    for (const rest of [
      "",
      `/${encodeURI(slug)}`,
      "/x",
      "/%D8%B3/%D9%8A",
      "/%D8",
      "/abc%D8%",
      "/،",
      "?utm_source=x",
    ]) {
      const answer = await request.get(`/news/${id}${rest}`);
      expect(answer.status(), rest).toBe(200);
      expect(await answer.text()).toBe(first);
    }
    expect((await libraryOf(request, baseURL ?? "")).pages.length).toBe(pages.length);
  });

  for (const id of [
    "0",
    "007",
    "99999999",
    "999999999999999",
    "9".repeat(40),
    "abc",
    "1e3",
    "-1",
    "%00",
    "__proto__",
  ])
    test(`/news/${id} is a real 404 with the house's page`, async ({ request }) => {
      const answer = await request.get(`/news/${id}`);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).toContain("الصفحة غير موجودة");
    });

  test("of nowhere is one page, however many of them there are", async ({ request, baseURL }) => {
    await request.get("/nowhere/0");
    const { pages } = await libraryOf(request, baseURL ?? "");
    for (const path of ["/nowhere/1", "/wp-login.php", "/a/b/c/d", "/%D8%B3", "/.env"])
      expect((await request.get(path)).status(), path).toBe(404);
    expect((await libraryOf(request, baseURL ?? "")).pages.length).toBe(pages.length);
  });
});

test.describe("what Next's client would ask for", () => {
  const flight = { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" };

  test("is the same page, first and later, and no entry of its own", async ({ request, baseURL }) => {
    const { id } = await someArticle("sport");
    const asked = await request.get(`/news/${id}?_rsc=1`, { headers: flight });
    const plain = await request.get(`/news/${id}`);
    expect(asked.headers()["content-type"]).toBe("text/html; charset=utf-8");
    expect(await asked.text()).toBe(await plain.text());
    const { pages } = await libraryOf(request, baseURL ?? "");
    expect(pages.filter((page) => page.key.includes(`/news/${id}`)).length).toBe(1);
  });

  test("by its file name is nothing", async ({ request }) => {
    const { id } = await someArticle("sport");
    for (const path of [`/news/${id}.rsc`, "/index.rsc", `/news/${id}.segments/_tree.segment.rsc`]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain("$Sreact");
    }
  });
});

test.describe("how a page may be asked for", () => {
  test("HEAD says what GET would", async ({ request }) => {
    const [head, get] = [await request.head("/section/sport"), await request.get("/section/sport")];
    expect(head.status()).toBe(200);
    expect(await head.body()).toHaveLength(0);
    expect(head.headers().etag).toBe(get.headers().etag);
  });

  test("whoever has it is told so", async ({ request }) => {
    const { etag = "" } = (await request.get("/section/sport")).headers();
    const again = await request.get("/section/sport", { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
  });

  test("a range is not honoured, and not harmful", async ({ request }) => {
    const ranges = Array.from({ length: 200 }, (_, at) => `${at}-`).join(",");
    const answer = await request.get("/section/sport", { headers: { range: `bytes=${ranges}` } });
    expect(answer.status()).toBe(200);
  });

  for (const method of ["POST", "PUT", "DELETE", "PATCH"])
    test(`${method} is refused unread`, async ({ request }) => {
      const headers = { "next-action": "0".repeat(42), "content-type": "multipart/form-data; boundary=x" };
      const answer = await request.fetch("/section/sport", { method, headers, data: "--x--" });
      expect(answer.status()).toBe(405);
      expect(answer.headers().allow).toBe("GET, HEAD");
    });

  test("in the encoding the browser reads", async ({ request }) => {
    for (const [accepted, encoding] of [
      ["gzip", "gzip"],
      ["br, gzip", "br"],
      ["identity", undefined],
    ] as const) {
      const answer = await request.get("/section/sport", { headers: { "accept-encoding": accepted } });
      expect(answer.headers()["content-encoding"]).toBe(encoding);
      expect(answer.headers().vary).toBe("Accept-Encoding, Save-Data");
      expect(await answer.text()).toContain("</html>");
    }
  });

  test("by a list's cursor, and by nothing that is none", async ({ request }) => {
    const html = await (await request.get("/author/zainab")).text();
    const [, older] = /href="(\/author\/zainab\?before=[^"]+)"/.exec(html) ?? [];
    if (older) expect((await request.get(older)).status()).toBe(200);
    const bad = await request.get("/section/politics?before=../../etc");
    expect(await bad.text()).toBe(await (await request.get("/section/politics")).text());
  });
});
