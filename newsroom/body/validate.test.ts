import { describe, expect, it } from "vitest";
import type { BodyMark, BodyNode } from "./types";
import { parseBody } from "./validate";

const text = (words: string, ...marks: BodyMark[]): BodyNode =>
  marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words };
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const bold = { type: "bold" };
const link = (href: string) => ({ type: "link", attrs: { href } });

function accepted(document: unknown) {
  const parsed = parseBody(document);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${parsed.problem.path}`);
  return parsed.body;
}

function wordsOf(words: string) {
  return accepted(doc(p(text(words)))).content[0]?.content?.[0]?.text;
}

describe("a body as it is stored", () => {
  it("is what was sent when that is in order", () => {
    const document = doc(
      { type: "heading", attrs: { level: 3 }, content: [text("عنوان")] },
      p(text("قال "), text("علي", bold), { type: "hardBreak" }, text("هنا", link("/news/1"), bold)),
      {
        type: "orderedList",
        attrs: { start: 4 },
        content: [{ type: "listItem", content: [p(text("أولاً"))] }],
      },
      { type: "blockquote", attrs: { dir: "ltr" }, content: [p(text("Hello"))] },
      { type: "horizontalRule" },
    );
    expect(accepted(document)).toEqual(document);
  });

  it("is accepted again as it is", () => {
    const once = accepted(
      doc(p(text("ا\u0654", bold), text("\u200bب", bold)), {
        type: "orderedList",
        content: [{ type: "listItem", content: [p()] }],
      }),
    );
    expect(accepted(once)).toEqual(once);
  });

  it("is made anew: nothing of what was sent is shared", () => {
    const document = doc(p(text("خبر", link("/"))));
    const body = accepted(document);
    expect(body.content[0]).not.toBe(document.content[0]);
    expect(Object.getPrototypeOf(body.content[0])).toBe(Object.prototype);
  });

  it("of nothing is one empty paragraph", () => {
    expect(accepted({ type: "doc" })).toEqual(doc({ type: "paragraph" }));
    expect(accepted(doc())).toEqual(doc({ type: "paragraph" }));
  });

  it("leaves out attributes that say nothing and writes out those that were left unsaid", () => {
    const list = {
      type: "orderedList",
      attrs: { dir: null },
      content: [{ type: "listItem", content: [p()] }],
    };
    expect(accepted(doc({ type: "paragraph", attrs: { dir: null } })).content).toEqual([
      { type: "paragraph" },
    ]);
    expect(accepted(doc(list)).content[0]?.attrs).toEqual({ start: 1 });
    expect(accepted(doc({ type: "heading" })).content[0]?.attrs).toEqual({ level: 2 });
  });

  it("joins neighbours under the same marks, drops empty runs, and orders marks", () => {
    const body = accepted(
      doc(
        p(
          text("أ", bold),
          text("", { type: "italic" }),
          text("ب", bold, link("/")),
          text("ج", link("/"), bold),
        ),
      ),
    );
    expect(body.content).toEqual([p(text("أ", bold), text("بج", link("/"), bold))]);
  });
});

describe("blocks that a writer has only begun", () => {
  it.each([
    { type: "image" },
    { type: "image", attrs: { mediaId: null, alt: null, caption: "" } },
    { type: "gallery" },
    { type: "embed" },
    { type: "relatedStory", attrs: { articleId: null } },
    { type: "legacyHtml", attrs: { html: "" } },
    { type: "infoBox", content: [{ type: "boxTitle" }, p()] },
    { type: "blockquote", content: [p(), { type: "attribution" }] },
    p({ type: "footnote" }),
  ])("are kept: %j", (block) => {
    expect(parseBody(doc(block)).ok).toBe(true);
  });
});

describe("words beside the text", () => {
  const captionOf = (caption: string) =>
    accepted(doc({ type: "image", attrs: { mediaId: 1, caption } })).content[0]?.attrs?.caption;

  it("are cleaned like the text", () => {
    expect(captionOf(" \u202eأ\nب\u0000".replace("\0", "\u0007"))).toBe("أ ب");
    expect(captionOf("  ")).toBeUndefined();
  });

  it("of raw HTML are cleaned with it", () => {
    const html = "<p onclick=x>أ<script>alert(1)</script></p>";
    expect(accepted(doc({ type: "legacyHtml", attrs: { html } })).content).toEqual([
      { type: "legacyHtml", attrs: { html: "<p>أ</p>" } },
    ]);
  });

  it("carry no marks where they stand for a footnote", () => {
    const note = { type: "footnote", attrs: { text: "حاشية" } };
    expect(accepted(doc(p({ ...note, marks: [bold] }))).content).toEqual([p(note)]);
  });
});

describe("the words of a body", () => {
  it("keep their spaces, quotes and punctuation as typed", () => {
    const words = '  و  يسهم\u00a0 “داعش” «داعش» "داعش" سبتمبر/ أيلول – 3-1 …؟  ';
    expect(wordsOf(words)).toBe(words);
  });

  it("lose the marks that turn lines round, keep those that shape words", () => {
    expect(wordsOf("\u202eلا\u200cيمكن\u202c \u2067ه\u200d\u2069 \u061c👨\u200d👩\u200d👧")).toBe(
      "لا\u200cيمكن ه\u200d 👨\u200d👩\u200d👧",
    );
    expect(wordsOf("أ \u200d\u200d ب")).toBe("أ  ب");
    expect(wordsOf("ه\u200d\u200d\u200d")).toBe("ه\u200d");
  });

  it("lose control characters; a line break becomes a space", () => {
    expect(wordsOf("أ\u0007ب\u009f\ufeffج\ufffe")).toBe("أبج");
    expect(wordsOf("أ\r\nب\tج\u2028د")).toBe("أ ب ج د");
  });

  it("are NFC, also where two runs meet", () => {
    expect(accepted(doc(p(text("ا"), text("\u0654خبار")))).content).toEqual([p(text("أخبار"))]);
  });

  it("carry no towers of marks", () => {
    expect(wordsOf(`م${"\u0651".repeat(5_000)}ن`)).toBe(`م${"\u0651".repeat(8)}ن`);
    expect(wordsOf("مُّٰـ")).toBe("مُّٰـ".normalize("NFC"));
  });
});

describe("a body that is refused", () => {
  it("says in Arabic what is wrong, and where", () => {
    const parsed = parseBody(doc(p(), p(text("أ"), text("ب", link("javascript:x")))));
    expect(parsed).toEqual({
      ok: false,
      problem: {
        code: "bad-link",
        message: expect.stringMatching(/^في النص رابط غير مقبول/),
        path: "content.1.content.1.marks.0.attrs.href",
      },
    });
  });
});
