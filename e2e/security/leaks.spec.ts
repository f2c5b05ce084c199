import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { isNotNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { createStory } from "@/newsroom/stories/create-story";
import { as, db, putOut, sectionIdOf } from "../newsroom";
import { ask, json } from "./ask";
import { sessionOf } from "./session-of";

const mark = `سرّ${Date.now()}`;

test("a draft is nowhere among what readers can ask for", async () => {
  const zainab = await as("zainab");
  const { id } = await createStory(zainab, {
    headline: `مسودة ${mark}`,
    standfirst: mark,
    sectionId: await sectionIdOf("politics"),
  });
  const asked = [
    ...["/", "/lite", "/section/politics", "/lite/section/politics", "/breaking", "/corrections", "/archive"],
    ...[
      "/feed.xml",
      "/atom.xml",
      "/feed.json",
      "/section/politics/feed.xml",
      "/sitemap.xml",
      "/news-sitemap.xml",
    ],
    ...[`/search?q=${mark}`, `/api/search/suggest?q=${mark}`, `/api/live/${id}`, "/api/breaking"],
    ...[`/news/${id}`, `/lite/news/${id}`, `/share/article/${id}.png`, `/live/${id}/after/0`],
    `/api/oembed?url=${process.env.E2E_BASE_URL}/news/${id}`,
  ];
  for (const path of asked)
    for (const headers of [{}, { rsc: "1", "next-router-prefetch": "1" }] as Record<string, string>[]) {
      const { text } = await ask(encodeURI(path), { headers });
      expect(text.split(mark).length, path).toBeLessThanOrEqual(path.includes("search") ? 8 : 1);
      expect(text, path).not.toContain(`مسودة ${mark}`);
    }
});

test("what was written beside a public article stays inside", async () => {
  const id = await putOut({ headline: `خبر منشور ${Date.now()}` });
  const salma = await as("salma");
  const cookie = await sessionOf("salma");
  const remark = json({ text: mark, anchor: null });
  await ask(`/api/stories/${id}/comments`, {
    method: "POST",
    body: remark.body,
    headers: { ...remark.headers, cookie },
  });
  const { text } = await ask(`/news/${id}`);
  expect(text).toContain("خبر منشور");
  for (const inside of [mark, salma.user.email, "zainab@", "createdBy", "lastChangedBy", "version"])
    expect(text, inside).not.toContain(inside);
});

test("a picture that no article shows is found by nobody outside", async () => {
  const rows = await db.select({ id: media.id }).from(media).where(isNotNull(media.storageKey)).limit(200);
  const cookie = await sessionOf("salma");
  const names = async (id: number) => {
    const { text } = await ask(`/api/desk/pictures/${id}`, { headers: { cookie } });
    return /\/media\/\d+\/[\w-]+\.\w+/.exec(text)?.[0];
  };
  let hidden = 0;
  for (const { id } of rows) {
    const address = await names(id);
    if (!address) continue;
    const [stranger, inside] = [await ask(address), await ask(address, { headers: { cookie } })];
    if (stranger.status === 404) hidden += 1;
    if (stranger.status === 200) expect(stranger.headers["cache-control"]).toMatch(/public/);
    if (stranger.status === 404 && inside.status === 200)
      expect(inside.headers["cache-control"]).toMatch(/private|no-store/);
    expect([200, 404]).toContain(stranger.status);
  }
  expect(rows.length).toBeGreaterThan(0);
  expect(hidden).toBeGreaterThanOrEqual(0);
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

test("no file for readers tells where it came from: no source maps, none named", async () => {
  const files = filesUnder(".next/static");
  /** An empty one may lie there: it names no source. */
  const maps = files
    .filter((file) => file.endsWith(".map"))
    .map((file) => JSON.parse(readFileSync(file, "utf8")));
  expect(maps.flatMap((map) => [...(map.sources ?? []), ...(map.sections ?? [])])).toEqual([]);
  const scripts = files.filter((file) => file.endsWith(".js")).slice(0, 40);
  for (const file of scripts) {
    const path = file.replace(/^\.next/, "/_next");
    if (!files.includes(`${file}.map`)) expect((await ask(`${path}.map`)).status, path).toBe(404);
    const { text } = await ask(path);
    expect(text, path).not.toContain("sourceMappingURL");
  }
});

test("nothing of the house's own files is served", async () => {
  const cookie = await sessionOf("salma");
  const files = [
    ...[
      "/.env",
      "/.env.example",
      "/package.json",
      "/package-lock.json",
      "/.git/config",
      "/.git/HEAD",
      "/env.ts",
    ],
    ...[
      "/.next/build-manifest.json",
      "/.data/secrets.json",
      "/server/app/page.js",
      "/_next/server/app/page.js",
    ],
    ...["/_next/../package.json", "/_next/static/..%2f..%2f..%2fpackage.json", "/..%2f.env", "/%2e%2e/.env"],
    ...[
      "/media/..%2f..%2f..%2fpackage.json/a.webp",
      "/media/1/..%2f..%2fsecrets.json",
      "/fonts/..%2f..%2fenv.ts",
    ],
    ...[
      "/_next/image?url=%2F.env&w=64&q=75",
      "/_next/data/x/desk.json",
      "/_next/static/chunks/..%5c..%5cpackage.json",
    ],
  ];
  for (const path of files)
    for (const headers of [{}, { cookie }] as Record<string, string>[]) {
      const { status, text } = await ask(path, { headers });
      expect([200, 307, 308, 400, 404], `${path}: ${status}`).toContain(status);
      if (status === 200) expect(text, path).toMatch(/^$|الصفحة غير موجودة/);
      expect(text, path).not.toMatch(/AUTH_SECRET|almasalla-newsroom"|\[core\]|DATABASE_URL/);
    }
});

test("a refusal says what to do and nothing of how we are made", async () => {
  const cookie = await sessionOf("salma");
  const telling = /node_modules|\.next\/|\/app\/_edge|postgres|drizzle|select |at \w+ \(|Error:|stack/i;
  const answers = [
    await ask("/nowhere"),
    await ask("/%E0%A4%A"),
    await ask("/desk/nowhere", { headers: { cookie } }),
    await ask("/desk/stories/999999999", { headers: { cookie } }),
    await ask("/api/stories/x/lock", { headers: { cookie } }),
    await ask("/api/stories/1", { method: "PUT", ...json("{"), headers: { ...json("").headers, cookie } }),
    await ask("/api/nowhere"),
    await ask("/preview/AAAAAAAAAAAAAAAAAAAAAA"),
    await ask("/api/session", { method: "POST", ...json({ email: "x@y.test", password: "wrong" }) }),
  ];
  for (const { status, text } of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(
      text.replace(/<script\b[\s\S]*?<\/script>/g, "").replace(/href="[^"]*"|src="[^"]*"/g, ""),
    ).not.toMatch(telling);
  }
});

test("an unknown address and a wrong password are refused in the same words", async () => {
  const asked = (email: string) =>
    ask("/api/session", { method: "POST", ...json({ email, password: "not-the-password" }) });
  const [known, unknown] = [
    await asked("haider@almasalla.test"),
    await asked(`nobody-${Date.now()}@almasalla.test`),
  ];
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
});
