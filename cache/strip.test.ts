import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const { EARLY } = require("./early-script.cjs");
const { strip } = require("./strip.cjs");

const page = (inside: string) => `<!DOCTYPE html><html><head></head><body>${inside}</body></html>`;

describe("a reader page as it leaves", () => {
  it.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['<script>self.__next_f.push([1,"<p>"])</script>'],
    ['<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>'],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['<script src="//elsewhere.example/a.js"></script>'],
    ["<!--$--><!--/$--><!-- --><!--&-->"],
    ['<div hidden=""></div>'],
    [`<script>${EARLY};more()</script>`],
  ])("carries nothing of the framework: %s", (inside) => {
    expect(strip(page(`<p>نص</p>${inside}`))).toBe(page("<p>نص</p>"));
  });

  it.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['<script src="/reader.js" defer=""></script>'],
    [`<script>${EARLY}</script>`],
    ['<link rel="preload" href="/fonts/plex.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>'],
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ["<p>&lt;script&gt; و &lt;!-- --&gt; في النص</p>"],
  ])("keeps what readers need: %s", (inside) => {
    expect(strip(page(inside))).toBe(page(inside));
  });
});
