import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payloads } from "@/test/arbitrary-body";
import { cleanLegacy } from "./clean-legacy";
import { legacyLines, readLegacy } from "./legacy-tree";
import { limits } from "./limits";
import { refusable } from "./refusal";

describe("raw HTML of an old site", () => {
  it.each([
    ["<p>خبر <B>مهم</B>", "<p>خبر <b>مهم</b></p>"],
    ["<h1>أ</h1>", "<h2>أ</h2>"],
    ['<p style="x" class="y" onclick="z" dir="LTR">a</p>', '<p dir="ltr">a</p>'],
    ['<a href="javascript:alert(1)" target=_blank>أ</a>', "<a>أ</a>"],
    ['<a href="https://example.com/?a=1&b=2">أ</a>', '<a href="https://example.com/?a=1&amp;b=2">أ</a>'],
    ["<script>alert(1)</script>أ<iframe src=//evil.example></iframe><style>p{}</style>", "أ"],
    ["<img src=x onerror=alert(1)>أ<svg onload=alert(1)><p>ب</p></svg>", "أ<p>ب</p>"],
    ["<font color=red><center>أ</center></font>", "أ"],
    ["<form><input value=x><button>أ</button></form>", "أ"],
    [
      "<table><tr><td colspan=2 rowspan=1000000000>أ</td></tr></table>",
      '<table><tbody><tr><td colspan="2">أ</td></tr></tbody></table>',
    ],
    ["أ\u202eب\u0000", "أب"],
    ["<!-- x --><p>أ</p><?php x ?>", "<p>أ</p>"],
    ["<br><hr>", "<br/><hr/>"],
    ["&lt;script&gt;&quot;&#39;", "&lt;script&gt;&quot;&#39;"],
  ])("is cleaned: %s", (html, cleaned) => {
    expect(cleanLegacy(html)).toBe(cleaned);
  });

  it("that is clean stays letter for letter", () => {
    const html = '<div><p>أ <a href="/news/1">ب</a></p><ul><li>ج<br/>د</li></ul></div>';
    expect(cleanLegacy(html)).toBe(html);
  });

  it("is no deeper than a page can bear, and keeps its words", () => {
    const cleaned = cleanLegacy(`${"<div>".repeat(200)}قاع`);
    expect(cleaned.split("<div>").length - 1).toBe(limits.legacyDepth);
    expect(legacyLines(cleaned)).toEqual(["قاع"]);
  });

  it("has a line of words for each block", () => {
    expect(legacyLines(cleanLegacy("<h2>أ</h2>ب <b>ج</b><ul><li>د<li>هـ</ul>"))).toEqual([
      "أ",
      "ب ج",
      "د",
      "هـ",
    ]);
  });

  it("whatever it is, is clean after one cleaning and readable by the narrow reader", () => {
    const pieces = fc.constantFrom(
      ..."<p>|</p>|<div>|</div>|<table>|<tr>|<td rowspan=3>|</table>|<a href=/x>|</a>|<button>|<object>|<svg>|<math>".split(
        "|",
      ),
      ..."<template>|<select>|<b>|</b>|<pre>|\n|<li>|<h1>|<title>|</title>|<plaintext>|خبر|\u0651|\u200d|&|&amp;lt;".split(
        "|",
      ),
      ...payloads,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const cleaned = refusable(() => cleanLegacy(parts.join("")));
        if (typeof cleaned !== "string") return;
        expect(readLegacy(cleaned)).not.toBeNull();
        expect(cleanLegacy(cleaned)).toBe(cleaned);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what is not in its stored spelling is not read", () => {
  it.each([
    "<script>alert(1)</script>",
    '<p onclick="x">أ</p>',
    '<a href="javascript:alert(1)">أ</a>',
    '<a rel="x" href="/">أ</a>',
    "<p>أ",
    "</p>",
    "<p>أ</div>",
    "<p>أ</p></p>",
    "<P>أ</P>",
    "<br>",
    "<p/>",
    "أ & ب",
    "أ &nbsp; ب",
    "أ\u202eب",
    "<p >أ</p>",
    "a > b",
  ])("%s", (html) => {
    expect(readLegacy(html)).toBeNull();
  });

  it("nor what is too deep or too long", () => {
    expect(readLegacy(`${"<div>".repeat(40)}${"</div>".repeat(40)}`)).toBeNull();
    expect(readLegacy("<p>".repeat(60_000))).toBeNull();
    expect(readLegacy("أ".repeat(limits.legacyHtml + 1))).toBeNull();
  });
});
