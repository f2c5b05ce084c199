import { createRequire } from "node:module";
import { IncrementalCache } from "next/dist/server/lib/incremental-cache";
import RenderResult from "next/dist/server/render-result";
import ResponseCache from "next/dist/server/response-cache";
import { beforeEach, describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const Handler = require("./handler.cjs");
const { MOST } = require("./lifetimes.cjs");
const {
  SharedCacheControls,
} = require("next/dist/server/lib/incremental-cache/shared-cache-controls.external.js");
const { createDefaultCacheHandler } = require("next/dist/server/lib/cache-handlers/default");

/**
 * The handler among Next's own classes, as the server puts them together: a new version of Next that
 * changes what it hands over, or what it does with what it gets, fails here and not in front of readers.
 */
const route = { kind: "APP_PAGE", sourceRoute: "/(site)/news/[id]/page" } as never;
const forever = { revalidate: 2_592_000, expire: undefined };

const incrementalCache = () =>
  new IncrementalCache({
    dev: false,
    minimalMode: false,
    flushToDisk: false,
    requestHeaders: {},
    maxMemoryCacheSize: 1_000_000,
    previewProps: {
      previewModeId: "preview",
      previewModeSigningKey: "signing",
      previewModeEncryptionKey: "encryption",
    },
    prerenderManifest: { version: 4, routes: {}, dynamicRoutes: {}, notFoundRoutes: [] } as never,
    CurCacheHandler: Handler,
  });

const responseCache = new ResponseCache({ minimalMode: false, route });

let renders = 0;
const html = (text: string) =>
  `<html><body><p>${text}</p><!--$--><!--/$--><script>self.__next_f.push([1])</script></body></html>`;

function ask(path: string, text: string, tags: string) {
  return responseCache.get(
    path,
    async () => {
      renders += 1;
      return {
        value: {
          kind: "APP_PAGE",
          html: RenderResult.fromStatic(html(text), "text/html; charset=utf-8"),
          rscData: Buffer.from("flight"),
          segmentData: new Map(),
          headers: { "x-next-cache-tags": tags },
          postponed: undefined,
          status: 200,
        } as never,
        cacheControl: forever,
      };
    },
    { incrementalCache: incrementalCache() as never, isRoutePPREnabled: true, isFallback: false } as never,
  );
}

const textOf = (answer: Awaited<ReturnType<typeof ask>>) => {
  if (answer === null || "error" in answer || answer.value?.kind !== "APP_PAGE") throw new Error("no page");
  return (answer.value.html as unknown as RenderResult).toUnchunkedString();
};

describe("among Next's own classes", () => {
  beforeEach(() => {
    renders = 0;
  });

  it("the first answer and the later ones are the finished page", async () => {
    const first = await ask("/news/1", "أول", "article:1");
    const second = await ask("/news/1", "ثان", "article:1");
    expect(first).toMatchObject({ isMiss: true });
    expect([textOf(first), textOf(second)]).toEqual(Array(2).fill("<html><body><p>أول</p></body></html>"));
    expect(renders).toBe(1);
    expect(second).toMatchObject({
      value: { rscData: undefined, headers: { etag: expect.stringMatching(/^W\//) } },
    });
  });

  it("a status the page asks for is the answer's", async () => {
    const answer = await ask("/news/2", '</p><p data-status="410">سُحبت', "article:2");
    expect(answer).toMatchObject({ value: { status: 410 } });
  });

  it("a page made stale by its tag is shown once more while the new one is made", async () => {
    await ask("/news/3", "قديم", "article:3");
    await renew("article:3", { expire: 31_536_000 });
    const during = await ask("/news/3", "جديد", "article:3");
    expect(during).toMatchObject({ isStale: true });
    expect(textOf(during)).toContain("قديم");
    await expect.poll(async () => textOf(await ask("/news/3", "جديد", "article:3"))).toContain("جديد");
    expect(renders).toBe(2);
  });

  it("a page taken away by its tag is never shown again, and others are not rendered again", async () => {
    await ask("/news/4", "مسحوب", "article:4");
    await ask("/news/5", "باق", "article:5");
    await renew("article:4", { expire: 0 });
    expect(textOf(await ask("/news/4", "سُحبت", "article:4"))).toContain("سُحبت");
    expect(textOf(await ask("/news/5", "مرة أخرى", "article:5"))).toContain("باق");
    expect(renders).toBe(3);
  });
});

describe("what Next remembers of every address", () => {
  it("is bounded, so that made-up addresses do not fill the memory", async () => {
    const lifetimes: Map<string, unknown> = SharedCacheControls.cacheControls;
    for (let at = 0; at < 2 * MOST; at++) lifetimes.set(`/made-up/${at}`, forever);
    await ask("/news/6", "خبر", "article:6");
    expect(lifetimes.size).toBeLessThan(10);
    expect(textOf(await ask("/news/6", "مرة أخرى", "article:6"))).toContain("خبر");
  });
});

/** As `revalidateTag` does it: the cached queries' handler, then ours. */
async function renew(tag: string, durations: { expire: number }) {
  await nextMillisecond();
  await createDefaultCacheHandler(1_000).updateTags([tag], durations);
  await incrementalCache().revalidateTag([tag], durations);
  await nextMillisecond();
}

const now = () => performance.timeOrigin + performance.now();

/** Next rounds the time of a renewal, so it cannot tell what happened within the same millisecond. */
async function nextMillisecond() {
  const before = now();
  await expect.poll(now, { interval: 1 }).toBeGreaterThan(before + 1);
}
