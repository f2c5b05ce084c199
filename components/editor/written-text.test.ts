import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoryText } from "@/db/types";
import { orderly } from "@/test/arbitrary-body";
import { readText, writeText } from "./written-text";

const fields = {
  kicker: "",
  headline: 'قال: "نعم"\n\\',
  tagIds: [1, 2],
  leadMediaId: null,
} as unknown as StoryText;

test("what is read is what was written, whatever the body holds", () => {
  fc.assert(
    fc.property(orderly, (body) => {
      const text = { ...fields, body } as StoryText;
      expect(readText(writeText(text))).toEqual(JSON.parse(JSON.stringify(text)));
      expect(writeText(text)).toBe(writeText({ ...text }));
    }),
  );
});

test("an empty body is one too", () => {
  const text = { ...fields, body: { type: "doc" as const, content: [] } };
  expect(readText(writeText(text))).toEqual(text);
});

test("a text that was put away as a tree is still found", () => {
  const text = { ...fields, body: { type: "doc" as const, content: [{ type: "paragraph" }] } };
  expect(readText(text)).toBe(text);
});
