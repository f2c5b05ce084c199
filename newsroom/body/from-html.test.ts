import { describe, expect, it } from "vitest";
import { fromHtml } from "./from-html";
import { limits } from "./limits";
import { toHtml } from "./to-html";
import { toText } from "./to-text";

function read(html: string) {
  const parsed = fromHtml(html);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${parsed.problem.path}`);
  return parsed.body;
}

/** What the HTML becomes, printed as ours. */
const ours = (html: string) => toHtml(read(html));
const problemOf = (html: string) => {
  const parsed = fromHtml(html);
  return parsed.ok ? "accepted" : parsed.problem.code;
};

describe("HTML from elsewhere", () => {
  it.each([
    [
      "<p>أ <b>ب</b> <i>ج</i> <strong><em>د</em></strong></p>",
      "<p>أ <strong>ب</strong> <em>ج</em> <strong><em>د</em></strong></p>",
    ],
    ["<h1>أ</h1><h2>ب</h2><h3>ج</h3><h6>د</h6>", "<h2>أ</h2><h2>ب</h2><h3>ج</h3><h3>د</h3>"],
    ["<ul><li>أ</li><li><p>ب</p></li></ul>", "<ul><li><p>أ</p></li><li><p>ب</p></li></ul>"],
    ["<ol start=3><li>أ</ol>", '<ol start="3"><li><p>أ</p></li></ol>'],
    ["<ol start=99999999999><li>أ</ol>", "<ol><li><p>أ</p></li></ol>"],
    ["<blockquote>أ<p>ب</p></blockquote>", "<blockquote><p>أ</p><p>ب</p></blockquote>"],
    ["<p>أ<br>ب</p><hr>", "<p>أ<br/>ب</p><hr/>"],
    ['<p dir="LTR">a</p><p dir="auto">أ</p>', '<p dir="ltr">a</p><p>أ</p>'],
    ['<a href="/news/1">أ <b>ب</b></a>', '<p><a href="/news/1">أ <strong>ب</strong></a></p>'],
  ])("keeps the structure of %s", (html, printed) => {
    expect(ours(html)).toBe(printed);
  });

  it.each([
    ["<div>أ<div>ب</div>ج</div>", "<p>أ</p><p>ب</p><p>ج</p>"],
    ["أ<span>ب</span><p>ج</p>د", "<p>أب</p><p>ج</p><p>د</p>"],
    ["<table><tr><td>أ<p>ب</p></td></tr></table>", "<p>أ</p><p>ب</p>"],
    ["<table></table>", ""],
    ["<blockquote class=instagram-media>أ</blockquote>", "<blockquote><p>أ</p></blockquote>"],
    ["<figure class=gallery><figcaption>أ</figcaption></figure>", "<p>أ</p>"],
    ["<p class=related-story>أ</p>", "<p>أ</p>"],
    ["<figure><blockquote></blockquote><figcaption>أ</figcaption><p>ب</p></figure>", "<p>أ</p><p>ب</p>"],
    ["<figure data-media=x><figcaption>أ</figcaption></figure>", "<p>أ</p>"],
    ['<p>أ<a role="doc-noteref" href="#n">1</a></p>', "<p>أ1</p>"],
    ['<section role="doc-endnotes"><ol><li id="n">أ</li></ol></section>', "<ol><li><p>أ</p></li></ol>"],
    ["<figure><img src=x><figcaption>أ</figcaption></figure>", "<p>أ</p>"],
    ["<dl><dt>أ<dd>ب</dl>", "<p>أ</p><p>ب</p>"],
    ["<u>أ</u><s>ب</s><font color=red>ج</font><mark>د</mark>", "<p>أبجد</p>"],
    ["<li>أ</li>", "<p>أ</p>"],
    [
      "<ul>أ<li>ب</li><ul><li>ج</li></ul></ul>",
      "<ul><li><p>أ</p></li><li><p>ب</p><ul><li><p>ج</p></li></ul></li></ul>",
    ],
    ["<ul><li><h2>أ</h2>ب</li></ul>", "<ul><li><p>أ</p><p>ب</p></li></ul>"],
    ["<ul><li></li></ul>", "<ul><li></li></ul>"],
    ["<b>أ<p>ب</p></b>", "<p><strong>أ</strong></p><p><strong>ب</strong></p>"],
    ["<pre>أ\n  ب</pre>", "<p>أ<br/>  ب</p>"],
    ["<xml:thing>أ</xml:thing><o:p>ب</o:p>", "<p>أب</p>"],
    ["<p>أ<!-- ب --></p>", "<p>أ</p>"],
  ])("keeps the words of %s", (html, printed) => {
    expect(ours(html)).toBe(printed);
  });

  it.each([
    "<script>alert(1)</script>",
    "<style>p{}</style>",
    "<template><p>x</p></template>",
    "<noscript><p>x</p></noscript>",
    "<iframe src=//evil.example>x</iframe>",
    "<svg><script>alert(1)</script><text>x</text></svg>",
    "<math><mtext>x</mtext></math>",
    "<object data=x>x</object>",
    "<select><option>x</select>",
    "<textarea>x</textarea>",
    "<title>x</title>",
    "<!-- x -->",
    "<p></p><ul></ul><blockquote></blockquote><h2></h2>",
    " \n ",
    "",
  ])("takes nothing from %s", (html) => {
    expect(read(html).content).toEqual([{ type: "paragraph" }]);
  });

  it("drops a dangerous link and keeps its words", () => {
    expect(
      ours('<p><a href="javascript:alert(1)" onclick="x">اضغط</a> <a href="//evil.example">هنا</a></p>'),
    ).toBe("<p>اضغط هنا</p>");
    expect(ours('<p><a href="java&#10;script:alert(1)">أ</a></p>')).toBe("<p>أ</p>");
  });

  it("takes the layout of the source for no words, and typed spaces for words", () => {
    expect(ours("<div>\n  <p>\n    قال\n    علي\n  </p>\n</div>")).toBe("<p>قال علي</p>");
    expect(ours("<p>أ<br>\n  ب</p>")).toBe("<p>أ<br/>ب</p>");
    expect(ours("<p>و  يسهم&nbsp; </p>")).toBe("<p>و  يسهم\u00a0 </p>");
  });

  it("leaves what is nested too deep to what is around it", () => {
    const html = `${"<ul><li>".repeat(30)}قاع${"</ul>".repeat(30)}`;
    expect(toText(read(html))).toContain("قاع");
    expect(toText(read(`${"<blockquote>".repeat(100)}قاع`))).toBe("قاع");
  });
});

describe("tables from elsewhere", () => {
  const rows = (html: string) => ours(html).replace(/^.*<table[^>]*>|<\/table>.*$/g, "");

  it.each([
    [
      "<table><tr><th>أ<th>ب<tr><td>ج<td>د</table>",
      '<thead><tr><th scope="col">أ</th><th scope="col">ب</th></tr></thead><tbody><tr><td>ج</td><td>د</td></tr></tbody>',
    ],
    ["<table><tr><th>أ<td>ب</table>", "<tbody><tr><td>أ</td><td>ب</td></tr></tbody>"],
    [
      "<table><tr><td rowspan=2>أ<td>ب<tr><td>ج</table>",
      "<tbody><tr><td>أ</td><td>ب</td></tr><tr><td></td><td>ج</td></tr></tbody>",
    ],
    [
      "<table><tr><td><p class=MsoNormal>أ</p><ul><li>ب</ul><td><table><tr><td>ج<td>د</table></table>",
      "<tbody><tr><td><p>أ</p><p>ب</p></td><td><p>ج</p><p>د</p></td></tr></tbody>",
    ],
  ])("%s", (html, printed) => {
    expect(rows(html)).toBe(printed);
  });

  it("keep their title before them", () => {
    expect(ours("<table><caption>عنوان</caption><tr><td>أ<td>ب</table>")).toMatch(/^<p>عنوان<\/p><div/);
  });

  it("become several when they are too long, and words when they are too wide", () => {
    expect(
      read(`<table>${"<tr><td>أ<td>ب".repeat(450)}</table>`).content.map(({ content }) => content?.length),
    ).toEqual([200, 200, 50]);
    expect(read(`<table><tr>${"<td>أ".repeat(25)}</table>`).content).toHaveLength(25);
  });

  it("at the deepest place leave their words", () => {
    expect(toText(read(`${"<blockquote>".repeat(14)}<table><tr><td>أ<td>ب</table>`))).toBe("أ\n\nب");
  });
});

describe("quotations from elsewhere", () => {
  it.each([
    "<blockquote><p>قول</p><cite>علي</cite></blockquote>",
    "<blockquote>قول<footer>علي</footer></blockquote>",
    "<figure><blockquote><p>قول</p></blockquote><figcaption><p>علي</p></figcaption></figure>",
  ])("keep who said them: %s", (html) => {
    expect(ours(html)).toBe(
      '<figure class="quote"><blockquote><p>قول</p></blockquote><figcaption>علي</figcaption></figure>',
    );
  });

  it("keep that they were pulled out of the text", () => {
    expect(ours('<figure class="wp-block-pullquote"><blockquote><h2>قول</h2></blockquote></figure>')).toBe(
      '<figure class="pull-quote"><blockquote><p>قول</p></blockquote></figure>',
    );
  });

  it("inside one another are each read once", () => {
    const nested = (before: string) => toText(read(`${before.repeat(80)}قاع`));
    expect(nested("<figure><blockquote><p>")).toBe("قاع");
    expect(nested("<blockquote><cite>أ</cite>")).toContain("قاع");
    expect(nested("<figure class=pull-quote><blockquote>")).toBe("قاع");
  });
});

describe("pieces of other services", () => {
  it.each([
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
    '<figure class="wp-block-embed is-type-video"><div>\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div></figure>',
    '<p>أ</p><iframe src="//evil.example"></iframe><iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe>',
  ])("are known by their address: %s", (html) => {
    expect(read(html).content.at(-1)).toEqual({
      type: "embed",
      attrs: { provider: "youtube", id: "dQw4w9WgXcQ" },
    });
  });

  it("are known by their embed code", () => {
    const html =
      '<blockquote class="twitter-tweet"><p>نص</p><a href="https://t.co/x">x</a> <a href="https://twitter.com/jack/status/20">y</a></blockquote>';
    expect(read(html).content).toEqual([{ type: "embed", attrs: { provider: "x", id: "20" } }]);
  });
});

describe("HTML that would exhaust us", () => {
  it.each([
    [
      "too-many-nodes",
      "merged cells without end",
      `<table>${"<tr><td colspan=20 rowspan=200>أ".repeat(5_000)}`,
    ],
    ["too-deep", "20,000 levels", "<div>".repeat(20_000)],
    ["too-deep", "20,000 lists", "<ul><li>".repeat(20_000)],
    [
      "too-deep",
      "tags left open and opened again",
      Array.from({ length: 5_000 }, (_, at) => `<b id=${at}><p>أ`).join(""),
    ],
    [
      "too-deep",
      "one tag left open more in each paragraph",
      Array.from({ length: 5_000 }, (_, at) => `<p><b id=${at}>أ</p>`).join(""),
    ],
    ["too-large", "10 MB", "أ".repeat(10_000_000)],
    ["too-many-nodes", "100,000 elements", "<br>".repeat(100_000)],
    ["too-many-nodes", "100,000 elements misplaced in a table", `<table>${"<br>".repeat(100_000)}`],
    ["too-many-nodes", "30,000 paragraphs", "<p>أ</p>".repeat(30_000)],
    ["text-too-long", "a paragraph without end", `<p>${"ا".repeat(200_000)}</p>`],
    ["bad-characters", "half a pair", "<p>\ud800</p>"],
    [
      "bad-characters",
      "half a pair in a footnote",
      '<p><a role="doc-noteref" href="#n">1</a></p><section role="doc-endnotes"><ol><li id="n">\ud800</ol></section>',
    ],
  ])("is refused as %s: %s", (code, _name, html) => {
    expect(problemOf(html)).toBe(code);
  });

  it.each([
    ["a cell as wide as memory", "<table><tr><td colspan=1000000000 rowspan=100000000>أ</td></tr></table>"],
    ["spaces without end", `<p>أ${" ".repeat(90_000)}ب</p>`],
    ["ends without beginnings", `أ${"</b></p></div>".repeat(50_000)}`],
    ["a tag that never ends", `<p>أ</p><a href="${"x".repeat(limits.htmlBytes / 2)}`],
  ])("is read in good time: %s", (_name, html) => {
    expect(toText(read(html))).toContain("أ");
  });
});
