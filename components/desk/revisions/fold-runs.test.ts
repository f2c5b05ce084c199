import { expect, test } from "vitest";
import { foldRuns } from "./fold-runs";
import type { MoveEntry, TextEntry } from "./types";

const text = (id: number, given: Partial<TextEntry> = {}): TextEntry => ({
  source: "text",
  id,
  at: new Date(id),
  by: "زينب",
  kind: "autosave",
  name: "",
  headline: "",
  textVersion: id,
  ...given,
});

const move: MoveEntry = { source: "move", id: 1, at: new Date(0), by: "علي", act: "sendBack", reason: "" };
const shape = (entries: ReturnType<typeof foldRuns>) =>
  entries.map((entry) => (entry.source === "run" ? entry.entries.map(({ id }) => id) : entry.id));

test("autosaves of one sitting are one line", () => {
  expect(shape(foldRuns([text(9), text(8), text(7), text(6, { kind: "created" })], () => false))).toEqual([
    [9, 8, 7],
    6,
  ]);
});

test("another writer, a move, a name and the standing text end a run", () => {
  const entries = [
    text(9),
    text(8),
    text(7),
    text(6, { by: "علي" }),
    text(5, { by: "علي" }),
    move,
    text(4, { name: "قبل الاتصال" }),
    text(3),
  ];
  expect(shape(foldRuns(entries, ({ id }) => id === 9))).toEqual([9, [8, 7], [6, 5], 1, 4, 3]);
});

test("nothing is left out", () => {
  expect(foldRuns([], () => false)).toEqual([]);
  const entries = [text(3), move, text(2), text(1)];
  expect(shape(foldRuns(entries, () => true)).flat()).toEqual([3, 1, 2, 1]);
});
