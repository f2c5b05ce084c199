import { getSchema } from "@tiptap/core";
import type { AttributeSpec, MarkSpec, NodeSpec } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderly } from "@/test/arbitrary-body";
import { editorExtensions } from "./editor-extensions";
import { type MarkRule, marks, type NodeRule, nodes } from "./schema";
import { toText } from "./to-text";
import { parseBody } from "./validate";

const editor = getSchema(editorExtensions);

const defaults = (attrs: Record<string, AttributeSpec | { default: unknown }> | null | undefined) =>
  Object.fromEntries(Object.entries(attrs ?? {}).map(([name, attr]) => [name, attr.default]));

const nodeShape = ({ content, group, attrs }: NodeSpec) => ({ content, group, attributes: defaults(attrs) });
const shapeOfRule = ({ content, group, attributes }: NodeRule) => ({
  content,
  group,
  attributes: defaults(attributes),
});

describe("the editor's schema", () => {
  it("has the nodes of ours, with the same content, groups and attributes", () => {
    const ofEditor = Object.entries(editor.nodes).map(([name, { spec }]) => [name, nodeShape(spec)]);
    const ours = Object.entries<NodeRule>(nodes).map(([name, rule]) => [name, shapeOfRule(rule)]);
    expect(Object.fromEntries(ofEditor)).toEqual(Object.fromEntries(ours));
  });

  it("has the marks of ours, in the same order, with the same attributes", () => {
    const ofEditor = Object.entries(editor.marks).map(([name, { spec }]: [string, { spec: MarkSpec }]) => [
      name,
      defaults(spec.attrs),
    ]);
    const ours = Object.entries<MarkRule>(marks).map(([name, rule]) => [name, defaults(rule.attributes)]);
    expect(ofEditor).toEqual(ours);
  });

  it("makes documents that are accepted as they are, but for attributes that say nothing", () => {
    const document = editor.nodeFromJSON({
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "عنوان" }] },
        {
          type: "paragraph",
          attrs: { dir: "ltr" },
          content: [
            { type: "text", text: "Reuters", marks: [{ type: "link", attrs: { href: "https://r.com/" } }] },
            { type: "hardBreak", marks: [{ type: "bold" }] },
            { type: "text", text: "x", marks: [{ type: "bold" }, { type: "italic" }] },
          ],
        },
        {
          type: "orderedList",
          content: [{ type: "listItem", content: [{ type: "paragraph" }, { type: "horizontalRule" }] }],
        },
      ],
    });
    document.check();
    const parsed = parseBody(document.toJSON());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    expect(editor.nodeFromJSON(parsed.body).eq(document)).toBe(true);
  });

  it("gives back every body it is given, so that what is opened can be saved", () => {
    fc.assert(
      fc.property(orderly, (sent) => {
        const stored = parseBody(sent);
        if (!stored.ok) throw new Error(stored.problem.message);
        const shown = editor.nodeFromJSON(stored.body);
        shown.check();
        const saved = parseBody(shown.toJSON());
        if (!saved.ok) throw new Error(saved.problem.message);
        expect(editor.nodeFromJSON(saved.body).eq(shown)).toBe(true);
        expect(toText(saved.body)).toBe(toText(stored.body));
      }),
      { numRuns: 300 },
    );
  });
});
