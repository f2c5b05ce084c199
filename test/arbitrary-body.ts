import * as fc from "fast-check";
import type { Picture } from "@/db/types";
import type { BodyDocument, BodyNode } from "@/newsroom/body/types";

/** What somebody might try in any place that takes text. */
export const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "&#106;avascript:alert(1)",
  "</p><iframe src=//evil.example>",
  "//evil.example",
  "https://example.com/?a=1&b=2",
  "/news/1/خبر",
  "]]><svg onload=alert(1)>",
  "$" + "{alert(1)}{{alert(1)}}",
  "\u202e<b>\u2066",
  "  قال  علي\u00a0 ",
  "COVID-19 +964 770 123 4567",
  "\0",
  "\ud800",
];
const words = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

const rarely = <Value>(odd: fc.Arbitrary<Value>, usual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 1, arbitrary: odd }, { weight: 12, arbitrary: usual });
const anything = fc.jsonValue({ maxDepth: 2 });
const type = (...names: string[]) =>
  rarely(fc.constantFrom("script", "constructor", "image", "text"), fc.constantFrom(...names));

const attrs = fc.option(
  fc.record(
    {
      dir: rarely(anything, fc.constantFrom("ltr", "rtl", null)),
      level: rarely(anything, fc.constantFrom(2, 3)),
      start: rarely(anything, fc.integer({ min: -1, max: 20 })),
      href: words,
      onclick: words,
      mediaId: rarely(anything, fc.integer({ min: 1, max: 3 })),
      articleId: rarely(anything, fc.integer({ min: 1, max: 3 })),
      alt: words,
      caption: words,
      credit: words,
      text: words,
      html: words,
      width: rarely(anything, fc.constantFrom("full", "wide", "inset")),
      decorative: rarely(anything, fc.boolean()),
      headerRow: rarely(anything, fc.boolean()),
      provider: rarely(words, fc.constantFrom("youtube", "x", "telegram")),
      id: rarely(words, fc.constantFrom("dQw4w9WgXcQ", "20", "durov/68")),
      colspan: fc.constantFrom(2, 1_000_000_000),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const mark = fc.oneof(
  fc.record({ type: type("bold", "italic") }),
  fc.record({ type: fc.constant("link"), attrs: fc.record({ href: words }) }),
);
const run = fc.oneof(
  fc.record({ type: fc.constant("text"), text: words, marks: fc.array(mark, { maxLength: 2 }) }),
  fc.record({ type: type("hardBreak") }),
  fc.record({ type: type("footnote"), attrs }),
);
const runs = fc.array(run, { maxLength: 3 });
const line = (...names: string[]) => fc.record({ type: type(...names), content: runs });

const { nearly } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({ type: type("paragraph", "heading"), attrs, content: fc.array(run, { maxLength: 4 }) }),
    fc.record({ type: type("horizontalRule") }),
    fc.record({
      type: type("image", "embed", "relatedStory", "legacyHtml", "gallery", "audio", "video"),
      attrs,
    }),
    fc.record({
      type: type("gallery"),
      content: fc.array(fc.record({ type: type("image"), attrs }), { maxLength: 3 }),
    }),
    fc.record({
      type: type("pullQuote", "blockquote"),
      content: fc.tuple(line("paragraph"), line("attribution", "paragraph")),
    }),
    fc.record({
      type: type("table"),
      attrs,
      content: fc.array(
        fc.record({
          type: type("tableRow"),
          content: fc.array(
            fc.record({
              type: type("tableCell"),
              content: fc.array(line("paragraph"), { minLength: 1, maxLength: 2 }),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({ type: type("infoBox"), content: fc.tuple(line("boxTitle"), tie("block")) }),
    fc.record({ type: type("blockquote"), content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: type("bulletList", "orderedList"),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.record({
    type: type("listItem"),
    content: fc
      .tuple(
        fc.record({ type: fc.constant("paragraph"), content: fc.array(run, { maxLength: 2 }) }),
        fc.array(tie("block"), { maxLength: 2 }),
      )
      .map(([first, others]) => [first, ...others]),
  }),
  nearly: fc.record({ type: fc.constant("doc"), content: fc.array(tie("block"), { maxLength: 4 }) }),
}));

const kind = (name: string) => fc.constant(name);
const goodMarks = fc.subarray([
  { type: "link", attrs: { href: "/a?b='c'" } },
  { type: "bold" },
  { type: "italic" },
]);
const goodRun = fc.oneof(
  fc.record({ type: kind("text"), text: fc.string({ unit: "grapheme", minLength: 1 }), marks: goodMarks }),
  fc.record({
    type: kind("text"),
    text: fc.constantFrom("  ", " و  يسهم ", "\u00a0 ", "“داعش”", "<b>"),
    marks: goodMarks,
  }),
  fc.record({ type: kind("hardBreak") }),
  fc.record({
    type: kind("footnote"),
    attrs: fc.record({ text: fc.constantFrom("مصدر: https://example.com/a?b=1&c، ص 3", "<b> AFP", "حاشية") }),
  }),
);
const goodParagraph = fc.record({
  type: kind("paragraph"),
  content: fc.array(goodRun, { minLength: 1, maxLength: 5 }),
});
/** Words with which a caption, a cell or a name begins, so that it is not blank. */
const opened = <Content>(name: string, more: fc.Arbitrary<Content[]>) =>
  fc.record({
    type: kind(name),
    content: more.map((runs) => [{ type: "text", text: "نص" }, ...runs]),
  });
const goodLine = fc.oneof(
  fc.constantFrom("رجل  أمام AFP", '<img src=x onerror="alert(1)">', null),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const goodImage = fc.record({
  type: kind("image"),
  attrs: fc.record({
    mediaId: fc.constantFrom(1, 2, 3),
    alt: goodLine,
    caption: goodLine,
    credit: goodLine,
    decorative: fc.boolean(),
    width: fc.constantFrom("full", "wide", "inset"),
  }),
});
const goodCell = fc.record({
  type: kind("tableCell"),
  content: fc.array(opened("paragraph", fc.array(goodRun, { maxLength: 2 })), { minLength: 1, maxLength: 2 }),
});
const goodRow = fc.record({
  type: kind("tableRow"),
  content: fc.array(goodCell, { minLength: 2, maxLength: 3 }),
});
const goodPieces = [
  goodImage,
  fc.record({ type: kind("gallery"), content: fc.array(goodImage, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: kind("table"),
    attrs: fc.record({ headerRow: fc.boolean(), dir: fc.constantFrom("ltr", null) }),
    content: fc.array(goodRow, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: kind("embed"),
    attrs: fc
      .tuple(
        fc.constantFrom(
          { provider: "youtube", id: "dQw4w9WgXcQ" },
          { provider: "facebook", id: "almasalla/posts/pfbid02abc" },
          { provider: "tiktok", id: "6718335390845095173" },
        ),
        goodLine,
      )
      .map(([key, caption]) => ({ ...key, caption })),
  }),
  fc.record({
    type: kind("audio"),
    attrs: fc.record({ recordingId: fc.constant(1), caption: goodLine, credit: goodLine }),
  }),
  fc.record({
    type: kind("video"),
    attrs: fc.record({
      recordingId: fc.constant(2),
      mediaId: fc.constantFrom(1, null),
      caption: goodLine,
      credit: goodLine,
    }),
  }),
  fc.record({ type: kind("relatedStory"), attrs: fc.record({ articleId: fc.constantFrom(1, 2) }) }),
  fc.record({
    type: kind("legacyHtml"),
    attrs: fc.record({
      html: fc.constantFrom(
        "<p>وكالة AFP <b>قالت</b></p>",
        "<table><tr><td colspan=2>أ<td>ب</table><script>x</script>",
        '<a href="https://example.com/">رابط</a><a href="javascript:x">آخر</a>',
        "<dl><dt>أ<dd>ب</dl><iframe src=//evil.example></iframe>",
      ),
    }),
  }),
  fc.record({
    type: kind("pullQuote"),
    content: fc
      .tuple(opened("paragraph", fc.array(goodRun, { maxLength: 2 })), fc.boolean())
      .map(([said, isNamed]) => [
        said,
        ...(isNamed ? [{ type: "attribution", content: [{ type: "text", text: "علي" }] }] : []),
      ]),
  }),
];

const { good } = fc.letrec<{ block: BodyNode; good: BodyDocument }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    goodParagraph,
    fc.record({
      type: kind("heading"),
      attrs: fc.record({ level: fc.constantFrom(2, 3) }),
      content: fc.array(goodRun, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ type: kind("horizontalRule") }),
    ...goodPieces,
    fc.record({
      type: kind("infoBox"),
      content: fc
        .tuple(opened("boxTitle", fc.array(goodRun, { maxLength: 2 })), tie("block"))
        .map(([title, block]) => [title, block]),
    }),
    fc.record({
      type: kind("blockquote"),
      content: fc
        .tuple(
          fc.array(tie("block"), { minLength: 1, maxLength: 2 }),
          opened("attribution", fc.array(goodRun)),
        )
        .map(([blocks, name]) => [...blocks, name]),
    }),
    fc.record({ type: kind("blockquote"), content: fc.array(tie("block"), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.constantFrom("bulletList", "orderedList"),
      content: fc.array(
        fc.record({
          type: kind("listItem"),
          content: fc
            .tuple(goodParagraph, fc.array(tie("block"), { maxLength: 1 }))
            .map(([first, rest]) => [first, ...rest]),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
  good: fc.record({
    type: fc.constant("doc" as const),
    content: fc.array(tie("block"), { minLength: 1, maxLength: 4 }),
  }),
}));

/** Documents that are nearly in order: some are accepted, none may do harm. */
export const nearlyOrderly = nearly;

/** Documents in order: the words are any, all else is as the schema has it. */
export const orderly = good;

const picture = (id: number): [number, Picture] => [
  id,
  {
    id,
    hash: "1a2b3c4d",
    width: 1_200,
    height: 800,
    tone: "#808080",
    thumbhash: "",
    frames: 1,
    focalX: 0.5,
    focalY: 0.5,
    alt: "",
    caption: "",
    credit: "",
  },
];

/** What the bodies above point at. */
export const pictures = new Map([picture(1), picture(2), picture(3)]);
export const recordings = new Map(
  (["audio", "video"] as const).map((kind, at) => [
    at + 1,
    {
      id: at + 1,
      kind,
      ext: kind === "audio" ? "mp3" : "mp4",
      hash: "1a2b3c4d5e6f",
      bytes: 4_400_000,
      seconds: 205,
      width: kind === "audio" ? null : 640,
      height: kind === "audio" ? null : 360,
      title: "مقابلة",
      captionsHash: kind === "audio" ? "" : "99887766",
    },
  ]),
);
export const related = new Map([[1, { href: "/news/1", headline: "خبر AFP <آخر>" }]]);
