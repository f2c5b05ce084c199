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

it("of an empty body is nothing", () => {
  expect(toText({ type: "doc", content: [p()] })).toBe("");
});
