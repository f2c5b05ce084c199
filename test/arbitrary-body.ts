import * as fc from "fast-check";
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
);

const { nearly } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({ type: type("paragraph", "heading"), attrs, content: fc.array(run, { maxLength: 4 }) }),
    fc.record({ type: type("horizontalRule") }),
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
);
const goodParagraph = fc.record({
  type: kind("paragraph"),
  content: fc.array(goodRun, { minLength: 1, maxLength: 5 }),
});
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
