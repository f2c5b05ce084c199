import { expect, test } from "@playwright/test";
import { ask, site } from "./ask";
import { sessionOf } from "./session-of";

const elsewhere = [
  "//evil.test",
  "///evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "https://evil.test",
  "https:evil.test",
  "http:/evil.test",
  "/desk//evil.test",
  "/desk/../../evil.test",
  "/desk@evil.test",
  "/desk\\..\\..\\evil",
  "javascript:alert(1)",
  "data:text/html,x",
  "/desk\r\nset-cookie: a=b",
  "\t//evil.test",
  "/\t/evil.test",
  "/sign-in?next=//evil.test",
];

const ownAddress = (location: unknown) => {
  const told = String(location);
  const url = new URL(told, site);
  return url.origin === new URL(site).origin && !/^[/\\]{2}/.test(told) && !/[\r\n]/.test(told);
};

test("signing in leads to the desk and to nowhere else, whatever the address says", async () => {
  const cookie = await sessionOf("zainab");
  for (const next of elsewhere) {
    const { status, headers } = await ask(`/sign-in?next=${encodeURIComponent(next)}`, {
      headers: { cookie },
    });
    expect(status, next).toBe(307);
    expect(ownAddress(headers.location), `${next} → ${headers.location}`).toBe(true);
    expect(new URL(String(headers.location), site).pathname, next).toMatch(/^\/desk(?:\/|$)/);
  }
});

test("no address of ours leads to another site", async () => {
  const asked = [
    ...[
      "//evil.test",
      "//evil.test/",
      "///evil.test/%2e%2e",
      "/%2f%2fevil.test",
      "/%5cevil.test",
      "/\\evil.test/",
    ],
    ...[
      "/feed//evil.test",
      "/feed?x=//evil.test",
      "/desk//evil.test",
      "/desk/%2f%2fevil.test",
      "//evil.test/desk",
    ],
    ...[
      "/http://evil.test",
      "/https:%2f%2fevil.test/",
      "/.evil.test",
      "/@evil.test",
      "/?p=//evil.test",
      "/?p=1&next=//evil.test",
    ],
    ...[
      "/category/%2f%2fevil.test",
      "/tag/%2f%2fevil.test/",
      "/2020/01/01/%2f%2fevil.test",
      "/author//evil.test/",
    ],
  ];
  for (const path of asked) {
    const { status, headers } = await ask(path);
    if (status >= 300 && status < 400)
      expect(ownAddress(headers.location), `${path} → ${headers.location}`).toBe(true);
  }
});

const poison: Record<string, string>[] = [
  { host: "evil.test" },
  { host: "evil.test", "x-forwarded-host": "evil.test" },
  { "x-forwarded-host": "evil.test", "x-forwarded-proto": "https", "x-forwarded-port": "1" },
  { "x-forwarded-server": "evil.test", "x-host": "evil.test", "x-original-host": "evil.test" },
  { forwarded: "for=1.1.1.1;host=evil.test;proto=https" },
  { "x-original-url": "/desk", "x-rewrite-url": "/desk", "x-http-method-override": "PUT" },
  { "x-forwarded-prefix": "//evil.test", "x-forwarded-for": "evil.test" },
  { origin: "https://evil.test", referer: "https://evil.test/", "x-request-id": "evil.test-evil.test" },
  { cookie: "theme=evil.test; lite=1", "accept-language": "evil.test", "user-agent": "evil.test Googlebot" },
];

test("nothing a reader says about himself stands in the page that others get", async () => {
  const paths = [
    "/",
    "/nowhere-yet",
    "/news/999999998",
    "/feed.xml",
    "/sitemap.xml",
    "/robots.txt",
    "/manifest.webmanifest",
    "/opensearch.xml",
    "/tag/nothing-here",
    "/search?q=x",
    "/feed",
  ];
  for (const [at, headers] of poison.entries())
    for (const path of paths) {
      /** An address of its own: the first to ask for it brings the poison. */
      const fresh = path === "/nowhere-yet" ? `${path}-${at}` : path;
      const told = await ask(fresh, { headers });
      const after = await ask(fresh);
      for (const answer of [told, after]) {
        expect(answer.text, `${path} ${JSON.stringify(headers)}`).not.toContain("evil.test");
        expect(JSON.stringify(answer.headers), path).not.toContain("evil.test");
      }
      expect(after.headers["access-control-allow-origin"] ?? "*", path).toBe("*");
    }
});

test("a page for readers is the same whoever asks, and varies by nothing but its form", async () => {
  const cookie = await sessionOf("salma");
  const plain = await ask("/");
  const asked = await ask("/", {
    headers: { cookie, "accept-language": "en", "user-agent": "x", "x-forwarded-for": "1.2.3.4" },
  });
  expect(asked.text).toBe(plain.text);
  expect(plain.headers.vary).toBe("Accept-Encoding, Save-Data");
  expect(plain.headers["set-cookie"]).toBeUndefined();
});

test("other sites read nothing of ours by script but what is made for them", async () => {
  const cookie = await sessionOf("salma");
  for (const path of [
    "/",
    "/desk",
    "/api/desk/stories",
    "/api/session",
    "/api/health",
    "/feed.xml",
    "/media/1/a.webp",
  ]) {
    const headers = { cookie, origin: "https://evil.test", "access-control-request-method": "PUT" };
    for (const method of ["GET", "OPTIONS"]) {
      const answer = await ask(path, { method, headers });
      expect(answer.headers["access-control-allow-origin"], `${method} ${path}`).toBeUndefined();
      expect(answer.headers["access-control-allow-credentials"], `${method} ${path}`).toBeUndefined();
    }
  }
});

test("asking for pieces of a file gives no more than the file", async () => {
  const front = await ask("/");
  const [, file = ""] = /(?:src|href)="(\/(?:_next\/static|fonts)\/[^"]+)"/.exec(front.text) ?? [];
  const picture = /\/media\/\d+\/[\w-]+\.\w+/.exec(front.text)?.[0] ?? "/reader.js";
  const pieces = [
    `bytes=${Array.from({ length: 1_200 }, (_, at) => `${at}-`).join()}`,
    "bytes=0-,0-,0-,0-,0-,0-,0-,0-",
    "bytes=-1,-1,-1",
    "bytes=9999999999999-",
    "bytes=5-2",
    "pages=1-2",
    "bytes=0-18446744073709551615",
  ];
  for (const path of [file, picture, "/reader.js", "/", "/sw.js"]) {
    const whole = await ask(path);
    for (const range of pieces) {
      const { status, text } = await ask(path, { headers: { range } });
      expect([200, 206, 416], `${path} ${range.slice(0, 40)}`).toContain(status);
      expect(text.length, path).toBeLessThanOrEqual(whole.text.length + 200);
    }
  }
});
