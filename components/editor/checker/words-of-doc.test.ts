import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyJson } from "@/db/types";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { wordsOfStory } from "@/newsroom/style/story-words";
import { orderly } from "@/test/arbitrary-body";
import { blocksOf, placeOf, textOf } from "./words-of-doc";

const schema = getSchema(editorExtensions);

test("the screen checks the same words as the server, place by place", () => {
  fc.assert(
    fc.property(orderly, (body) => {
      const doc = Node.fromJSON(schema, body);
      const onServer = wordsOfStory({ headline: "", standfirst: "", body: body as BodyJson });
      expect(blocksOf(doc).map(({ node }) => textOf(node))).toEqual(onServer.paragraphs.slice(1));
    }),
  );
});

test("letters are found in the document, past a note and a forced break", () => {
  const text = (words: string) => ({ type: "text", text: words });
  const content = [
    text("أول"),
    { type: "footnote", attrs: { text: "حاشية" } },
    text("ثان"),
    { type: "hardBreak" },
    text("ثالث"),
  ];
  const doc = Node.fromJSON(schema, { type: "doc", content: [{ type: "paragraph", content }] });
  const [block] = blocksOf(doc);
  if (!block) throw new Error("no block");
  expect(textOf(block.node)).toBe("أولثان\nثالث");
  const read = (from: number, to: number) => {
    const place = placeOf(block, from, to);
    return doc.textBetween(place.from, place.to, "", "-");
  };
  expect([read(0, 3), read(3, 6), read(7, 11), read(2, 4)]).toEqual(["أول", "ثان", "ثالث", "ل-ث"]);
  expect(placeOf(block, 0, 0)).toEqual({ from: 1, to: 1 });
  expect(placeOf(block, 3, 3)).toEqual({ from: 4, to: 4 });
});
