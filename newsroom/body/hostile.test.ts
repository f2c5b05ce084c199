import { describe, expect, it } from "vitest";
import { limits } from "./limits";
import type { ProblemCode } from "./messages";
import { parseBody } from "./validate";

const p = (...content: unknown[]) => ({ type: "paragraph", content });
const t = (text: unknown, ...marks: unknown[]) => ({ type: "text", text, marks });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const link = (href: unknown, more = {}) => ({ type: "link", attrs: { href, ...more } });
const piece = (type: string, attrs: unknown) => ({ type, attrs });
const cell = { type: "tableCell", content: [{ type: "paragraph" }] };
const table = (cells: unknown[]) => ({ type: "table", content: [{ type: "tableRow", content: cells }] });
const name = { type: "attribution", content: [{ type: "text", text: "علي" }] };
const json = (source: string): unknown => JSON.parse(source);
const nested = (type: string, levels: number) => {
  let node: unknown = p(t("أ"));
  for (let level = 0; level < levels; level += 1) node = { type, content: [node] };
  return node;
};

const hostile: [ProblemCode, string, unknown][] = [
  ["not-a-document", "nothing", null],
  ["not-a-document", "undefined", undefined],
  ["not-a-document", "a number", 7],
  ["not-a-document", "HTML", "<p>خبر</p>"],
  ["not-a-document", "an array", [p()]],
  ["not-a-document", "an array that looks like a document", Object.assign([], { type: "doc" })],
  ["not-a-document", "a function", () => doc()],
  ["not-a-document", "an object", {}],
  ["not-a-document", "a paragraph", p()],
  ["not-a-document", "a type that is an array", { type: ["doc"], content: [] }],
  [
    "unknown-attribute",
    "__proto__ on the document",
    json('{"type":"doc","content":[],"__proto__":{"ok":true}}'),
  ],
  ["unknown-attribute", "constructor on the document", json('{"type":"doc","constructor":{"prototype":{}}}')],
  ["unknown-attribute", "__proto__ on a node", doc(json('{"type":"paragraph","__proto__":{"type":"x"}}'))],
  [
    "unknown-attribute",
    "__proto__ among attributes",
    doc(json('{"type":"paragraph","attrs":{"__proto__":{}}}')),
  ],
  [
    "unknown-attribute",
    "constructor among attributes",
    doc({ type: "paragraph", attrs: { constructor: 1 } }),
  ],
  ["unknown-attribute", "__proto__ on a mark", doc(p(t("أ", json('{"type":"bold","__proto__":{}}'))))],
  ["unknown-node", "constructor as a node", doc({ type: "constructor" })],
  ["unknown-node", "__proto__ as a node", doc({ type: "__proto__" })],
  ["unknown-node", "toString as a node", doc({ type: "toString" })],
  ["unknown-node", "hasOwnProperty as a node", doc({ type: "hasOwnProperty" })],
  ["unknown-mark", "constructor as a mark", doc(p(t("أ", { type: "constructor" })))],
  ["unknown-node", "a script", doc({ type: "script", content: [t("alert(1)")] })],
  ["unknown-node", "raw HTML", doc({ type: "html", attrs: { html: "<script>alert(1)</script>" } })],
  [
    "unknown-attribute",
    "an image by address",
    doc({ type: "image", attrs: { src: "x", onerror: "alert(1)" } }),
  ],
  ["unknown-node", "an iframe", doc({ type: "iframe", attrs: { src: "https://evil.example" } })],
  ["unknown-node", "a code block", doc({ type: "codeBlock", content: [t("x")] })],
  [
    "unknown-attribute",
    "a table cell as wide as memory",
    doc({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [{ type: "tableCell", attrs: { colspan: 1_000_000_000 }, content: [p()] }],
        },
      ],
    }),
  ],
  ["unknown-node", "a null among nodes", doc(null)],
  ["unknown-node", "a text among nodes", doc("خبر")],
  ["unknown-node", "an array among nodes", doc([p()])],
  ["unknown-node", "a node without a type", doc({ content: [] })],
  ["unknown-node", "a node whose type is a number", doc({ type: 5 })],
  ["unknown-node", "a node whose type is an object", doc({ type: { toString: "paragraph" } })],
  ["unknown-node", "a type in capitals", doc({ type: "Paragraph" })],
  ["unknown-attribute", "an event handler", doc({ type: "paragraph", attrs: { onclick: "alert(1)" } })],
  ["unknown-attribute", "a style", doc({ type: "paragraph", attrs: { style: "position:fixed" } })],
  ["unknown-attribute", "a class", doc({ type: "heading", attrs: { level: 2, class: "x" } })],
  [
    "unknown-attribute",
    "dangerouslySetInnerHTML",
    doc({ type: "paragraph", attrs: { dangerouslySetInnerHTML: { __html: "x" } } }),
  ],
  ["unknown-attribute", "a colspan on a paragraph", doc({ type: "paragraph", attrs: { colspan: 1e9 } })],
  ["unknown-attribute", "a key beside the node's own", doc({ type: "paragraph", html: "<b>" })],
  ["unknown-attribute", "a target on a link", doc(p(t("أ", link("/", { target: "_blank" }))))],
  ["unknown-attribute", "an attribute on bold", doc(p(t("أ", { type: "bold", attrs: { style: "x" } })))],
  ["unknown-attribute", "a key beside the mark's own", doc(p(t("أ", { type: "bold", html: "x" })))],
  ["bad-attribute", "attributes in an array", doc({ type: "paragraph", attrs: ["dir"] })],
  ["bad-attribute", "attributes that are null", doc({ type: "paragraph", attrs: null })],
  ["bad-attribute", "a heading of the first level", doc({ type: "heading", attrs: { level: 1 } })],
  ["bad-attribute", "a level in quotes", doc({ type: "heading", attrs: { level: "2" } })],
  ["bad-attribute", "a level in an array", doc({ type: "heading", attrs: { level: [2] } })],
  ["bad-attribute", "a level that is a tag", doc({ type: "heading", attrs: { level: "2><script>" } })],
  [
    "bad-attribute",
    "a list that starts at a billion",
    doc({ type: "orderedList", attrs: { start: 1e9 }, content: [{ type: "listItem", content: [p()] }] }),
  ],
  [
    "bad-attribute",
    "a list that starts at a half",
    doc({ type: "orderedList", attrs: { start: 1.5 }, content: [{ type: "listItem", content: [p()] }] }),
  ],
  [
    "bad-attribute",
    "a list that starts nowhere",
    doc({
      type: "orderedList",
      attrs: { start: Number.NaN },
      content: [{ type: "listItem", content: [p()] }],
    }),
  ],
  [
    "bad-attribute",
    "a direction that breaks out",
    doc({ type: "paragraph", attrs: { dir: 'rtl" onclick="x' } }),
  ],
  ["bad-attribute", "a direction that is an object", doc({ type: "paragraph", attrs: { dir: {} } })],
  ["unknown-mark", "a strike", doc(p(t("أ", { type: "strike" })))],
  ["unknown-mark", "a text style", doc(p(t("أ", { type: "textStyle", attrs: { color: "red" } })))],
  ["unknown-mark", "a null mark", doc(p(t("أ", null)))],
  ["unknown-mark", "a mark that is a word", doc(p(t("أ", "bold")))],
  ["bad-mark", "marks that are an object", doc(p({ type: "text", text: "أ", marks: { type: "bold" } }))],
  ["bad-mark", "the same mark twice", doc(p(t("أ", { type: "bold" }, { type: "bold" })))],
  ["bad-mark", "two links on one word", doc(p(t("أ", link("/a"), link("/b"))))],
  [
    "bad-mark",
    "a million marks",
    doc(p({ type: "text", text: "أ", marks: Array(1_000_000).fill({ type: "bold" }) })),
  ],
  ["bad-mark", "bold on a paragraph", doc({ type: "paragraph", marks: [{ type: "bold" }] })],
  ["bad-link", "a link to a script", doc(p(t("أ", link("javascript:alert(1)"))))],
  ["bad-link", "a link with a tab in its scheme", doc(p(t("أ", link("java\tscript:alert(1)"))))],
  ["bad-link", "a link in entities", doc(p(t("أ", link("&#106;avascript&colon;alert(1)"))))],
  ["bad-link", "a link to data", doc(p(t("أ", link("data:text/html;base64,PHNjcmlwdD4="))))],
  ["bad-link", "a link to another host without a scheme", doc(p(t("أ", link("//evil.example"))))],
  ["bad-link", "a link by backslash", doc(p(t("أ", link("/\\evil.example"))))],
  ["bad-link", "a link in an array", doc(p(t("أ", link(["https://example.com"]))))],
  ["bad-link", "a link without an address", doc(p(t("أ", { type: "link" })))],
  [
    "bad-link",
    "a link of ten thousand letters",
    doc(p(t("أ", link(`https://example.com/${"a".repeat(10_000)}`)))),
  ],
  ["misplaced", "text that is an array", doc(p({ type: "text", text: ["أ"] }))],
  ["misplaced", "text that is an object", doc(p({ type: "text", text: { toString: "x" } }))],
  ["misplaced", "text that is missing", doc(p({ type: "text" }))],
  ["misplaced", "text with children", doc(p({ type: "text", text: "أ", content: [] }))],
  ["misplaced", "a paragraph with a text of its own", doc({ type: "paragraph", text: "أ" })],
  ["misplaced", "content that is an object", { type: "doc", content: { length: 1, 0: p() } }],
  ["misplaced", "content that is a word", { type: "doc", content: "خبر" }],
  ["misplaced", "words directly in the document", doc(t("أ"))],
  ["misplaced", "a document in a document", doc(doc(p()))],
  ["misplaced", "a paragraph in a paragraph", doc(p(p()))],
  ["misplaced", "an item without a list", doc({ type: "listItem", content: [p()] })],
  ["misplaced", "a list without items", doc({ type: "bulletList", content: [] })],
  ["misplaced", "a list of paragraphs", doc({ type: "bulletList", content: [p()] })],
  [
    "misplaced",
    "an item that begins with a list",
    doc({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "horizontalRule" }] }] }),
  ],
  ["misplaced", "a quotation of nothing", doc({ type: "blockquote" })],
  ["misplaced", "a divider with words", doc({ type: "horizontalRule", content: [t("أ")] })],
  ["misplaced", "a heading with a list", doc({ type: "heading", content: [{ type: "horizontalRule" }] })],
  ["bad-attribute", "a picture whose number is a word", doc(piece("image", { mediaId: "7" }))],
  ["bad-attribute", "a picture whose number is a half", doc(piece("image", { mediaId: 1.5 }))],
  ["bad-attribute", "a picture as wide as it likes", doc(piece("image", { mediaId: 1, width: "100vw" }))],
  ["bad-attribute", "a caption that is an object", doc(piece("image", { caption: { toString: "x" } }))],
  ["bad-characters", "a caption with half a pair", doc(piece("image", { caption: "\ud83d" }))],
  ["bad-attribute", "a caption without end", doc(piece("image", { caption: "خ".repeat(501) }))],
  [
    "unknown-attribute",
    "a picture from elsewhere",
    doc(piece("image", { mediaId: 1, src: "//evil.example" })),
  ],
  ["misplaced", "a gallery of words", doc({ type: "gallery", content: [p()] })],
  [
    "too-many-parts",
    "a gallery of a thousand pictures",
    doc({ type: "gallery", content: Array(1_000).fill(piece("image", { mediaId: 1 })) }),
  ],
  ["bad-attribute", "an unknown service", doc(piece("embed", { provider: "evil", id: "dQw4w9WgXcQ" }))],
  [
    "bad-attribute",
    "a service's id that is an address",
    doc(piece("embed", { provider: "x", id: "//evil.example" })),
  ],
  ["bad-attribute", "another service's id", doc(piece("embed", { provider: "x", id: "dQw4w9WgXcQ" }))],
  ["bad-attribute", "an id without a service", doc(piece("embed", { id: "20" }))],
  ["unknown-attribute", "a frame by address", doc(piece("embed", { src: "https://evil.example" }))],
  ["bad-attribute", "a story whose number is negative", doc(piece("relatedStory", { articleId: -1 }))],
  ["misplaced", "a table of paragraphs", doc({ type: "table", content: [p()] })],
  ["misplaced", "a row outside a table", doc({ type: "tableRow", content: [cell] })],
  ["misplaced", "a table in a table", doc(table([{ type: "tableCell", content: [table([cell])] }]))],
  ["too-many-parts", "a row of a thousand cells", doc(table(Array(1_000).fill(cell)))],
  [
    "too-many-parts",
    "a table of a thousand rows",
    doc({ type: "table", content: Array(1_000).fill({ type: "tableRow", content: [cell] }) }),
  ],
  ["bad-attribute", "a header that is a word", doc({ ...table([cell]), attrs: { headerRow: "true" } })],
  ["misplaced", "a box without a title", doc({ type: "infoBox", content: [p()] })],
  ["misplaced", "two names under a quotation", doc({ type: "blockquote", content: [p(), name, name] })],
  ["misplaced", "a name without a quotation", doc(name)],
  ["misplaced", "a list in a pull quote", doc({ type: "pullQuote", content: [{ type: "horizontalRule" }] })],
  ["misplaced", "a footnote among blocks", doc(piece("footnote", { text: "x" }))],
  [
    "misplaced",
    "a footnote with words inside",
    doc(p({ ...piece("footnote", { text: "x" }), content: [t("أ")] })),
  ],
  ["bad-attribute", "a footnote that is an array", doc(p(piece("footnote", { text: ["x"] })))],
  ["bad-attribute", "raw HTML in an array", doc(piece("legacyHtml", { html: ["<p>"] }))],
  ["bad-attribute", "raw HTML without end", doc(piece("legacyHtml", { html: "<p>".repeat(100_000) }))],
  ["too-deep", "raw HTML of 5,000 levels", doc(piece("legacyHtml", { html: "<div>".repeat(5_000) }))],
  [
    "too-large",
    "raw HTML that swells when it is cleaned",
    doc(piece("legacyHtml", { html: "'".repeat(150_000) })),
  ],
  [
    "too-large",
    "raw HTML again and again",
    doc(...Array.from({ length: 20 }, () => piece("legacyHtml", { html: "خ".repeat(100_000) }))),
  ],
  ["bad-characters", "NUL", doc(p(t("أ\0ب")))],
  ["bad-characters", "the first half of a pair", doc(p(t("أ\ud83d")))],
  ["bad-characters", "the second half of a pair", doc(p(t("\ude42أ")))],
  ["bad-characters", "a pair the wrong way round", doc(p(t("\ude42\ud83d")))],
  ["bad-characters", "a pair torn between two runs", doc(p(t("\ud83d"), t("\ude42")))],
  ["too-deep", "quotations one level too deep", doc(nested("blockquote", limits.depth - 2))],
  ["too-deep", "20,000 levels", doc(nested("blockquote", 20_000))],
  ["too-deep", "a million levels", doc(nested("paragraph", 1_000_000))],
  ["too-many-nodes", "100,000 paragraphs", doc(...Array.from({ length: 100_000 }, () => p()))],
  [
    "too-many-nodes",
    "100,000 runs in one paragraph",
    doc(p(...Array.from({ length: 100_000 }, () => t("أ")))),
  ],
  [
    "too-many-nodes",
    "the same node a hundred thousand times",
    { type: "doc", content: Array(100_000).fill(p()) },
  ],
  ["too-many-nodes", "an array of a billion holes", { type: "doc", content: new Array(1_000_000_000) }],
  ["text-too-long", "10 MB in one run", doc(p(t("a".repeat(10_000_000))))],
  ["too-large", "10 MB in many runs", doc(...Array.from({ length: 100 }, () => p(t("خ".repeat(50_000)))))],
  [
    "too-large",
    "40 MB of links",
    doc(p(...Array.from({ length: 19_000 }, (_, at) => t("أ", link(`/${at}${"a".repeat(2_000)}`))))),
  ],
];

describe("a hostile document is refused", () => {
  it.each(hostile)("as %s: %s", (code, _name, document) => {
    const parsed = parseBody(document);
    expect(parsed.ok ? "accepted" : parsed.problem.code).toBe(code);
  });

  it("and leaves every other object as it was", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "ok")).toBeUndefined();
  });

  it("also when it goes round in a circle", () => {
    const circle: { type: string; content: unknown[] } = { type: "blockquote", content: [] };
    circle.content.push(circle);
    const parsed = parseBody(doc(circle));
    expect(parsed.ok ? "accepted" : parsed.problem.code).toBe("too-deep");
  });
});

describe("at the limits themselves", () => {
  it.each([
    ["depth", doc(nested("blockquote", limits.depth - 3))],
    ["nodes", doc(...Array.from({ length: limits.nodes - 1 }, () => ({ type: "paragraph" })))],
    ["one run", doc(p(t("خ".repeat(limits.textLength))))],
    [
      "a table",
      doc({ type: "table", content: Array(200).fill({ type: "tableRow", content: Array(20).fill(cell) }) }),
    ],
    ["all words", doc(...Array.from({ length: 10 }, () => p(t("خ".repeat(limits.bytes / 20)))))],
  ])("a body is accepted: %s", (_name, document) => {
    expect(parseBody(document).ok).toBe(true);
  });
});
