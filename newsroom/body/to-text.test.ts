import { expect, it } from "vitest";
import { toText } from "./to-text";
import type { BodyNode } from "./types";

const p = (...words: string[]): BodyNode => ({
  type: "paragraph",
  content: words.map((text) => ({ type: "text", text })),
});

it("is the words, a blank line between blocks", () => {
  const body = {
    type: "doc" as const,
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "عنوان" }] },
      p("قال ", "علي"),
      p(),
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [p("أولاً")] },
          { type: "listItem", content: [p("ثانياً")] },
        ],
      },
      { type: "horizontalRule" },
      {
        type: "paragraph",
        content: [{ type: "text", text: "سطر" }, { type: "hardBreak" }, { type: "text", text: "آخر" }],
      },
    ],
  };
  expect(toText(body)).toBe("عنوان\n\nقال علي\n\nأولاً\n\nثانياً\n\nسطر\nآخر");
});

it("has captions in their place, cells in their order and footnotes at the end", () => {
  const cell = (words: string) => ({ type: "tableCell", content: [p(words)] });
  const body = {
    type: "doc" as const,
    content: [
      { type: "image", attrs: { mediaId: 1, alt: "لا يُقرأ", caption: "تعليق" } },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "نص" },
          { type: "footnote", attrs: { text: "حاشية" } },
        ],
      },
      { type: "table", content: [{ type: "tableRow", content: [cell("أ"), cell("ب")] }] },
      { type: "blockquote", content: [p("قول"), { type: "attribution", content: p("علي").content ?? [] }] },
      { type: "infoBox", content: [{ type: "boxTitle", content: p("خلفية").content ?? [] }, p("متن")] },
      { type: "legacyHtml", attrs: { html: "<ul><li>قديم</li></ul>" } },
      { type: "embed", attrs: { provider: "x", id: "20" } },
    ],
  };
  expect(toText(body).split("\n\n")).toEqual([
    "تعليق",
    "نص",
    "أ",
    "ب",
    "قول",
    "علي",
    "خلفية",
    "متن",
    "قديم",
    "حاشية",
  ]);
});

it("of an empty body is nothing", () => {
  expect(toText({ type: "doc", content: [p()] })).toBe("");
});
