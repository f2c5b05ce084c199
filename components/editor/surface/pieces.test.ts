import { Editor } from "@tiptap/core";
import { expect, test } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import type { PieceView } from "./piece-view";
import { Pieces, piecesOf } from "./pieces";

const named = (name: string) => ({ name }) as unknown as PieceView;

test("whoever draws the blocks hears of each that comes and goes, in their order", () => {
  const pieces = new Pieces();
  const [one, other] = [named("one"), named("other")];
  const seen: number[] = [];
  const stop = pieces.subscribe(() => seen.push(pieces.read().length));
  pieces.add(one);
  pieces.add(other);
  expect(pieces.read()).toEqual([one, other]);
  pieces.remove(one);
  expect(pieces.read()).toEqual([other]);
  stop();
  pieces.remove(other);
  expect(seen).toEqual([1, 2, 1]);
});

test("what is read stays the same until something changes, so that nothing is drawn for nothing", () => {
  const pieces = new Pieces();
  pieces.add(named("one"));
  expect(pieces.read()).toBe(pieces.read());
});

test("every editor has blocks of its own", () => {
  const anEditor = () =>
    new Editor({
      extensions: editorExtensions,
      element: null,
      content: { type: "doc", content: [{ type: "paragraph" }] },
    });
  const [one, other] = [anEditor(), anEditor()];
  piecesOf(one).add(named("a picture"));
  expect(piecesOf(one).read()).toHaveLength(1);
  expect(piecesOf(other).read()).toHaveLength(0);
});
