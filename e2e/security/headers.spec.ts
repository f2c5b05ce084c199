import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import { db, putOut, takeBack } from "../newsroom";
import { type Answer, ask, json, ownPages } from "./ask";
import { sessionOf } from "./session-of";

/** One answer of every kind the newsroom gives, by what it is. */
async function everyKind(): Promise<[string, Answer][]> {
  const cookie = await sessionOf("salma");
  const gone = await putOut({ headline: `خبر يُسحب ${Date.now()}` });
  await takeBack(gone);
  const [live] = await db.select().from(articles).where(eq(articles.status, "live")).limit(1);
  const [picture] = await db.select({ id: media.id }).from(media).limit(1);
  const front = await ask("/");
  const [, file = ""] = /(?:src|href)="(\/_next\/static\/[^"]+)"/.exec(front.text) ?? [];
  const long = "x".repeat(9_000);
  const asked: Record<string, Promise<Answer>> = {
    "a page": ask("/"),
    "a page kept from before": ask("/"),
    "an article": ask(`/news/${live?.id}/${encodeURI(live?.slug ?? "")}`),
    "a light page": ask("/lite"),
    "an address nobody knows": ask("/nowhere/at/all"),
    "an unknown article": ask("/news/999999999"),
    "a withdrawn article": ask(`/news/${gone}`),
    "a search": ask("/search?q=%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF"),
    "a redirect": ask("/feed"),
    "a feed": ask("/feed.xml"),
    "a feed of nothing": ask("/tag/nothing-of-the-kind/feed.xml"),
    "a site map": ask("/sitemap.xml"),
    "a text for robots": ask("/robots.txt"),
    "the manifest": ask("/manifest.webmanifest"),
    "the worker": ask("/sw.js"),
    "the reader's script": ask("/reader.js"),
    "a file of the build": ask(file),
    "a file that is not there": ask("/_next/static/chunks/none.js"),
    "a picture of nothing": ask("/media/999999999/a-480.webp"),
    "a picture in a made-up size": ask(`/media/${picture?.id}/a-1.webp`),
    "a card": ask(`/share/article/${live?.id}.png`),
    "a handler": ask("/api/health"),
    readiness: ask("/api/ready"),
    suggestions: ask("/api/search/suggest?q=a"),
    "a handler that is not there": ask("/api/nowhere"),
    "an embed": ask("/api/oembed?url=x"),
    "a coverage that is none": ask("/api/live/999999999"),
    "the secret door": ask("/api/internal/pages"),
    "a stranger at the desk": ask("/desk"),
    "a stranger at a handler": ask("/api/desk/stories"),
    "the sign-in page": ask("/sign-in"),
    "the desk": ask("/desk", { headers: { cookie } }),
    "a page of the desk that is not there": ask("/desk/nowhere", { headers: { cookie } }),
    "the desk's data": ask("/desk", { headers: { cookie, rsc: "1" } }),
    "a list of the desk": ask("/api/desk/stories", { headers: { cookie } }),
    "a stream": ask("/api/desk/signals", { headers: { cookie } }),
    "a refused form": ask("/desk", { method: "POST", body: "x", headers: { cookie } }),
    "a refused change": ask("/api/stories/1", { method: "PUT", ...json("{") }),
    "a preview that is none": ask("/preview/AAAAAAAAAAAAAAAAAAAAAA"),
    "a form sent to a page": ask("/", { method: "POST", body: "x", headers: ownPages }),
    "an absurd address": ask(`/${long}`),
    "a broken address": ask("/%E0%A4%A"),
    "an unknown method": ask("/", { method: "PROPFIND" }),
  };
  return Promise.all(
    Object.entries(asked).map(async ([kind, answer]) => [kind, await answer] as [string, Answer]),
  );
}

const policyOf = ({ headers }: Answer) => String(headers["content-security-policy"] ?? "");

const rulesOf = (answer: Answer) =>
  new Map(
    policyOf(answer)
      .split("; ")
      .map((rule) => {
        const [name = "", ...values] = rule.split(" ");
        return [name, values] as const;
      }),
  );

test("every kind of answer carries the headers that protect whoever gets it", async () => {
  const missing: string[] = [];
  for (const [kind, answer] of await everyKind()) {
    const { headers } = answer;
    const expected: [string, RegExp][] = [
      ["x-content-type-options", /^nosniff$/],
      ["referrer-policy", /^(?:strict-origin-when-cross-origin|no-referrer)$/],
      ["permissions-policy", /camera=\(\), microphone=\(\), geolocation=\(\)/],
      ["cross-origin-opener-policy", /^same-origin$/],
      ["cross-origin-resource-policy", /^(?:same-origin|cross-origin)$/],
      /** One policy: browsers obey several at once, and what one of them forgets is forbidden. */
      ["content-security-policy", /^default-src 'none'(?!.*default-src)/],
      ["x-request-id", /^[\w-]{8,64}$/],
    ];
    for (const [name, form] of expected)
      if (!form.test(String(headers[name] ?? ""))) missing.push(`${kind} (${answer.status}): ${name}`);
    for (const name of ["x-powered-by", "server", "strict-transport-security"])
      if (headers[name] !== undefined) missing.push(`${kind}: ${name} is told`);
  }
  expect(missing).toEqual([]);
});

test("no policy lets in scripts of the page itself, and none lets others frame the desk", async () => {
  for (const [kind, answer] of await everyKind()) {
    const rules = rulesOf(answer);
    const scripts = rules.get("script-src") ?? rules.get("default-src") ?? [];
    expect(scripts, kind).not.toContain("'unsafe-inline'");
    expect(scripts, kind).not.toContain("'unsafe-eval'");
    expect(
      scripts.filter((one) => /^https?:|^\*|^data:/.test(one)),
      kind,
    ).toEqual([]);
    if (String(answer.headers["content-type"]).startsWith("text/html")) {
      expect(rules.get("base-uri"), kind).toEqual(["'none'"]);
      expect(rules.get("frame-ancestors")?.length, kind).toBe(1);
    }
  }
});

test("a nonce serves one answer only, and every script of the desk has it", async () => {
  const cookie = await sessionOf("salma");
  const nonces = new Set<string>();
  for (const path of ["/desk", "/desk", "/desk/stories", "/sign-in"]) {
    const answer = await ask(path, { headers: path === "/sign-in" ? {} : { cookie } });
    const [, nonce = ""] = /'nonce-([^']+)'/.exec(policyOf(answer)) ?? [];
    expect(Buffer.from(nonce, "base64").length, path).toBeGreaterThanOrEqual(16);
    nonces.add(nonce);
    const scripts = [...answer.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length, path).toBeGreaterThan(0);
    expect(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
  }
  expect(nonces.size).toBe(4);
});

test("what only the newsroom may see is kept by nobody on the way", async () => {
  const cookie = await sessionOf("salma");
  for (const path of [
    "/desk",
    "/desk/stories",
    "/api/desk/stories",
    "/api/desk/notices",
    "/sign-in",
    "/desk/nowhere",
  ]) {
    const { headers } = await ask(path, { headers: { cookie } });
    expect(headers["cache-control"], path).toMatch(/no-store/);
  }
});
