import { describe, expect, it } from "vitest";
import { parsePasted } from "@/test/parse-pasted";
import { cleanHtml } from "./clean-html";

const clean = (html: string) => cleanHtml(parsePasted(html));

const wordLine = (level: number, marker: string, words: string, more = "") =>
  `<p class=MsoListParagraphCxSpMiddle dir=RTL style='margin-right:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'>` +
  `<!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->` +
  `<span lang=AR-IQ style='font-family:"Arial",sans-serif'>${words}<o:p></o:p></span>${more}</p>\n`;

describe("pasting from Word", () => {
  it.each([
    [
      "a paragraph loses its looks and keeps its words",
      `<p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-IQ style='font-size:14.0pt;color:red'>أعلنت\n الوزارة<o:p></o:p></span></p>`,
      "<p>أعلنت الوزارة</p>",
    ],
    [
      "lines with a drawn dot are a list again",
      wordLine(1, "·", "أولاً") + wordLine(1, "·", "ثانياً"),
      "<ul><li><p>أولاً</p></li><li><p>ثانياً</p></li></ul>",
    ],
    [
      "deeper lines stand inside the line before them",
      wordLine(1, "·", "أ") + wordLine(2, "o", "ب") + wordLine(3, "§", "ج") + wordLine(1, "·", "د"),
      "<ul><li><p>أ</p><ul><li><p>ب</p><ul><li><p>ج</p></li></ul></li></ul></li><li><p>د</p></li></ul>",
    ],
    [
      "numbered lines are a numbered list from where they begin",
      wordLine(1, "3.", "ثالث") + wordLine(1, "4.", "رابع"),
      '<ol start="3"><li><p>ثالث</p></li><li><p>رابع</p></li></ol>',
    ],
    [
      "Arabic-Indic numbers count too",
      wordLine(1, "١-", "أول") + wordLine(1, "٢-", "ثان"),
      "<ol><li><p>أول</p></li><li><p>ثان</p></li></ol>",
    ],
    [
      "a numbered list inside a dotted one",
      wordLine(1, "·", "أ") + wordLine(2, "1.", "ب") + wordLine(2, "2.", "ج"),
      "<ul><li><p>أ</p><ol><li><p>ب</p></li><li><p>ج</p></li></ol></li></ul>",
    ],
    [
      "two lists of different kinds, one after the other",
      wordLine(1, "·", "أ") + wordLine(1, "1.", "ب"),
      "<ul><li><p>أ</p></li></ul><ol><li><p>ب</p></li></ol>",
    ],
    [
      "a paragraph of dot and words, where Word left no list behind",
      "<p class=MsoListParagraph dir=RTL>·&nbsp;&nbsp;&nbsp; نقطة</p><p class=MsoNormal>نص</p>",
      "<ul><li><p>نقطة</p></li></ul><p>نص</p>",
    ],
    [
      "bold words and a link in a list stay so",
      wordLine(1, "·", "<b>غامق</b>", '<a href="https://example.org/a">رابط</a>'),
      '<ul><li><p><strong>غامق</strong><a href="https://example.org/a">رابط</a></p></li></ul>',
    ],
    [
      "headings come by tag, by style and by outline",
      "<h1 dir=RTL><b>أ</b></h1><h4>ب</h4><p class=MsoHeading7>ج</p><p class=MsoNormal style='mso-outline-level:1'>د</p><p class=MsoTitle>هـ</p>",
      "<h2>أ</h2><h3>ب</h3><h3>ج</h3><h2>د</h2><h2>هـ</h2>",
    ],
    [
      "a table keeps its cells",
      "<table class=MsoTableGrid border=1><tr><td width=200 style='border:solid'><p class=MsoNormal>المحافظة</p></td><td><p class=MsoNormal>العدد</p></td></tr><tr><td><p class=MsoNormal>بغداد</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>",
      "<table><tbody><tr><td><p>المحافظة</p></td><td><p>العدد</p></td></tr><tr><td><p>بغداد</p></td><td></td></tr></tbody></table>",
    ],
    [
      "empty paragraphs and the program's own elements are gone",
      "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>نص<o:p></o:p></p><style>p{}</style><xml>x</xml>",
      "<p>نص</p>",
    ],
    [
      "hidden words are not part of the text",
      "<p>ظاهر<span style='display:none;mso-hide:all'>مخفي</span></p>",
      "<p>ظاهر</p>",
    ],
    [
      "a footnote goes where its mark stands",
      `<p>نص<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> المصدر: الوزارة</p></div></div>`,
      '<p>نص<sup data-block="footnote" data-attributes="{&quot;text&quot;:&quot;المصدر: الوزارة&quot;}"></sup>.</p>',
    ],
  ])("%s", (_name, pasted, expected) => {
    expect(clean(pasted)).toBe(expected);
  });
});

describe("pasting from Google Docs", () => {
  it.each([
    [
      "the wrapper is not bold, the styled span is",
      `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">عادي </span><span style="font-weight:700;font-style:italic">غامق</span></p></b>`,
      "<p>عادي <strong><em>غامق</em></strong></p>",
    ],
    [
      "an inner list beside its line goes inside it",
      `<ul><li dir="rtl" aria-level="1"><p role="presentation"><span>أ</span></p></li><ul><li aria-level="2"><p><span>ب</span></p></li></ul><li><p><span>ج</span></p></li></ul>`,
      "<ul><li><p>أ</p><ul><li><p>ب</p></li></ul></li><li><p>ج</p></li></ul>",
    ],
    [
      "its address around a link is taken off",
      `<p><a href="https://www.google.com/url?q=https://almasalla.com/a&amp;sa=D&amp;source=editors"><span style="color:#1155cc;text-decoration:underline">رابط</span></a></p>`,
      '<p><a href="https://almasalla.com/a">رابط</a></p>',
    ],
    [
      "blank lines between paragraphs are not paragraphs",
      `<p>أ</p><br><p>ب</p><br class="Apple-interchange-newline">`,
      "<p>أ</p><p>ب</p>",
    ],
  ])("%s", (_name, pasted, expected) => {
    expect(clean(pasted)).toBe(expected);
  });
});

describe("pasting from Excel", () => {
  it("keeps rows, merged cells and the header", () => {
    const sheet =
      "<table border=0 cellpadding=0 width=192 style='border-collapse:collapse'><col width=64 span=3>" +
      "<thead><tr height=20><th colspan=2 class=xl65>النفط</th><th>2024</th></tr></thead>" +
      "<tbody><tr><td class=xl66 align=right>3.4</td><td>&nbsp;</td><td>مليون<br>برميل</td></tr></tbody></table>";
    expect(clean(sheet)).toBe(
      '<table><tbody><tr><th colspan="2"><p>النفط</p></th><th><p>2024</p></th></tr>' +
        "<tr><td><p>3.4</p></td><td></td><td><p>مليون<br>برميل</p></td></tr></tbody></table>",
    );
  });

  it("reads a single cell as words", () => {
    expect(clean("<table><tr><td class=xl65>بغداد</td></tr></table>")).toBe("<p>بغداد</p>");
  });

  it("writes a sheet wider than a page row by row", () => {
    const row = Array.from({ length: 21 }, (_, at) => `<td>${at}</td>`).join("");
    expect(clean(`<table><tr>${row}</tr></table>`)).toMatch(/^<p>0 \| 1 \| .* \| 20<\/p>$/);
  });

  it("parts a sheet longer than a table may be", () => {
    const rows = "<tr><td>أ</td><td>ب</td></tr>".repeat(450);
    expect(clean(`<table>${rows}</table>`).match(/<table>/g)).toHaveLength(3);
  });
});

describe("pasting from web pages and chats", () => {
  it.each([
    ["two line breaks begin a paragraph, one stays", "<div>أ<br>ب<br><br>ج</div>", "<p>أ<br>ب</p><p>ج</p>"],
    [
      "divs are paragraphs and scripts are nothing",
      `<div class="x"><script>alert(1)</script><div onclick="x()">أ</div><div>ب</div></div>`,
      "<p>أ</p><p>ب</p>",
    ],
    [
      "a dangerous link leaves its words",
      `<p><a href="javascript:alert(1)">اضغط</a> <a href="#top">أعلى</a></p>`,
      "<p>اضغط أعلى</p>",
    ],
    [
      "a quotation keeps its paragraphs",
      "<blockquote class=x><p>أ</p><p>ب</p></blockquote>",
      "<blockquote><p>أ</p><p>ب</p></blockquote>",
    ],
    [
      "a quotation keeps the name under it",
      "<figure><blockquote><p>قول</p></blockquote><figcaption>وزير</figcaption></figure>",
      "<figure><blockquote><p>قول</p></blockquote><figcaption>وزير</figcaption></figure>",
    ],
    [
      "words outside any paragraph become one",
      "نص <i>مائل</i><h2>عنوان</h2>بقية",
      "<p>نص <em>مائل</em></p><h2>عنوان</h2><p>بقية</p>",
    ],
    [
      "Telegram's pictures of emoji are letters again",
      `<strong>عاجل</strong> <img class="emoji" alt="🔴" src="x.png"> خبر<br><br><a href="https://t.me/almasalla">القناة</a>`,
      '<p><strong>عاجل</strong> 🔴 خبر</p><p><a href="https://t.me/almasalla">القناة</a></p>',
    ],
    ["preformatted lines stay lines", "<pre>أ\nب\n\nج</pre>", "<p>أ<br>ب</p><p>ج</p>"],
    [
      "a passage in English keeps its direction, an Arabic one in the wrong direction does not",
      `<p dir="ltr">Reuters said</p><p dir="ltr">قالت Reuters</p>`,
      '<p dir="ltr">Reuters said</p><p>قالت Reuters</p>',
    ],
    [
      "invisible marks, hard spaces and shaped letters are cleaned, the joiner's opposite stays",
      "<p>\u202bﺍﻟﻌﺮﺍﻕ\u202c&nbsp;\u200bلا\u200cيمكن \u0628\u064b</p>",
      "<p>العراق لا\u200cيمكن بً</p>",
    ],
    [
      "letters in spans of their own are composed",
      "<p><span>ا</span><span>\u0653</span>سيا</p>",
      "<p>آسيا</p>",
    ],
    [
      "an embed's frame is left to the schema",
      `<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>`,
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
    ],
    [
      "our own pictures come back by number",
      `<figure data-media="7" class="story-picture wide"><img alt="صورة"></figure>`,
      '<figure data-media="7" class="story-picture wide"><img alt="صورة"></figure>',
    ],
    [
      "angle brackets in words stay words",
      "<p>أ &lt;script&gt; ب &amp;amp;</p>",
      "<p>أ &lt;script&gt; ب &amp;amp;</p>",
    ],
    [
      "lists deeper than a story may be are flattened",
      `${"<ul><li>س".repeat(8)}${"</li></ul>".repeat(8)}`,
      `${"<ul><li><p>س</p>".repeat(5)}<p>س</p><p>س</p><p>س</p>${"</li></ul>".repeat(5)}`,
    ],
  ])("%s", (_name, pasted, expected) => {
    expect(clean(pasted)).toBe(expected);
  });
});
