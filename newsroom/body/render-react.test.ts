import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderBody } from "./render-react";
import { toHtml } from "./to-html";
import type { BodyDocument, BodyMark, BodyNode } from "./types";

const t = (text: string, ...marks: BodyMark[]): BodyNode => ({ type: "text", text, marks });
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const link = (href: unknown): BodyMark => ({ type: "link", attrs: { href } });
const bold = { type: "bold" };
const doc = (...content: BodyNode[]): BodyDocument => ({ type: "doc", content });
const react = (body: BodyDocument) => renderToStaticMarkup(renderBody(body));

describe.each([
  ["React", react],
  ["HTML", (body: BodyDocument) => toHtml(body)],
])("a body in %s", (_name, print) => {
  it("has one element for each node and mark", () => {
    const body = doc(
      { type: "heading", attrs: { level: 3 }, content: [t("عنوان")] },
      p(t("قال "), t("علي", bold), { type: "hardBreak" }, t("أمس", { type: "italic" })),
      { type: "bulletList", content: [{ type: "listItem", content: [p(t("بند"))] }] },
      { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [p(t("ثالث"))] }] },
      { type: "horizontalRule" },
      { type: "blockquote", content: [p(t("قول"))] },
    );
    expect(print(body)).toBe(
      "<h3>عنوان</h3><p>قال <strong>علي</strong><br/><em>أمس</em></p><ul><li><p>بند</p></li></ul>" +
        '<ol start="3"><li><p>ثالث</p></li></ol><hr/><blockquote><p>قول</p></blockquote>',
    );
  });

  it("escapes what looks like markup", () => {
    expect(print(doc(p(t("<script>\"'&"))))).not.toContain("<script");
  });

  it("says of links to others that they open nothing here", () => {
    expect(print(doc(p(t("أ", link("https://example.com/?a=1&b=2")))))).toBe(
      '<p><a href="https://example.com/?a=1&amp;b=2" rel="noopener">أ</a></p>',
    );
    expect(print(doc(p(t("أ", link("/news/1")))))).toBe('<p><a href="/news/1">أ</a></p>');
  });

  it("keeps a link half in bold one link", () => {
    expect(print(doc(p(t("أ", link("/")), t("ب", link("/"), bold), t("ج"))))).toBe(
      '<p><a href="/">أ<strong>ب</strong></a>ج</p>',
    );
  });

  it("isolates foreign runs, but not inside a block that runs their way", () => {
    expect(print(doc(p(t("وكالة AFP قالت"))))).toBe("<p>وكالة <bdi>AFP</bdi> قالت</p>");
    const quote = { type: "blockquote", attrs: { dir: "ltr" }, content: [p(t("AFP said"))] };
    expect(print(doc(quote))).toBe('<blockquote dir="ltr"><p>AFP said</p></blockquote>');
  });

  it("prints no blank paragraphs", () => {
    expect(print(doc(p(), p(t("أ")), { type: "paragraph" }))).toBe("<p>أ</p>");
  });

  it("prints nothing it has no element for, even if it was stored", () => {
    const body = doc(
      { type: "script", content: [t("alert(1)")] },
      { type: "tableCell", attrs: { colspan: 1_000_000_000 }, content: [p(t("خلية"))] },
      { type: "constructor" },
      { type: "heading", attrs: { level: "2><script>", onclick: "x" }, content: [t("عنوان")] },
      { type: "orderedList", attrs: { start: 1e9 }, content: [{ type: "listItem", content: [p(t("أ"))] }] },
      p(t("ب", link("javascript:alert(1)")), t("ج", { type: "constructor" }), { type: "image" }),
    );
    expect(print(body)).toBe("<h2>عنوان</h2><ol><li><p>أ</p></li></ol><p>بج</p>");
  });

  it("goes no deeper than a body may", () => {
    let node = p(t("قاع"));
    for (let level = 0; level < 20_000; level += 1) node = { type: "blockquote", content: [node] };
    expect(print(doc(node)).length).toBeLessThan(1_000);
  });
});

describe("the dateline", () => {
  const opening = createElement("b", null, "بغداد/المسلة الحدث: ");
  const printed = (body: BodyDocument) => renderToStaticMarkup(renderBody(body, { opening }));

  it("opens the first paragraph", () => {
    expect(printed(doc(p(t("قالت مصادر")), p(t("وأضافت"))))).toBe(
      "<p><b>بغداد/المسلة الحدث: </b>قالت مصادر</p><p>وأضافت</p>",
    );
    expect(printed(doc(p(), p(t("قالت"))))).toBe("<p><b>بغداد/المسلة الحدث: </b>قالت</p>");
  });

  it("has a paragraph of its own before anything else", () => {
    expect(printed(doc({ type: "horizontalRule" }))).toBe("<p><b>بغداد/المسلة الحدث: </b></p><hr/>");
    expect(printed(doc())).toBe("<p><b>بغداد/المسلة الحدث: </b></p>");
  });

  it("is escaped in HTML", () => {
    expect(toHtml(doc(p(t("أ"))), { opening: "بغداد/<المسلة>: " })).toBe("<p>بغداد/&lt;المسلة&gt;: أ</p>");
  });
});
