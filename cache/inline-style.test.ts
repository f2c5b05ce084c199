import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const { inlineStyle, stylesIn } = createRequire(import.meta.url)("./inline-style.cjs");

const sheet = "body{color:red}a>b{content:'$&'}";
const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const built = mkdtempSync(join(tmpdir(), "newsroom-built-"));

beforeAll(() => {
  mkdirSync(join(built, "static/chunks"), { recursive: true });
  writeFileSync(join(built, "static/chunks/page.css"), sheet);
  writeFileSync(join(built, "static/chunks/ends.css"), "a::after{content:'</style>'}");
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe("the style of a reader page", () => {
  it("stands in the page itself, letter for letter, and is not asked for beside", () => {
    const preload = '<link rel="preload" href="/_next/static/chunks/page.css" as="style"/>';
    expect(inlineStyle(`${preload}${link("page")}<p>نص</p>`, built)).toBe(`<style>${sheet}</style><p>نص</p>`);
  });

  it("is allowed by its hash, and no other is", () => {
    const page = inlineStyle(`${link("page")}<style>p{color:blue}</style>`, built);
    const hash = createHash("sha256").update(sheet).digest("base64");
    expect(stylesIn(page)).toEqual([`sha256-${hash}`]);
    expect(stylesIn("<p>نص</p>")).toEqual([]);
  });

  it.each(["missing", "ends", "../page"])("stays a file where it cannot stand in the page: %s", (name) => {
    expect(inlineStyle(link(name), built)).toBe(link(name));
  });

  it("of another origin is left alone", () => {
    const other = '<link rel="stylesheet" href="https://else.test/_next/static/chunks/page.css"/>';
    expect(inlineStyle(other, built)).toBe(other);
  });
});
