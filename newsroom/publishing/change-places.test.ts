import { expect, test } from "vitest";
import { changePlaces, misplaced } from "./change-places";

const listOf = (...ids: number[]) => ids.map((id, at) => ({ id, position: at + 1 }));
const idsOf = (all: { id: number }[] | null) => all?.map(({ id }) => id) ?? null;

test.for([
  [1, "down", [2, 1, 3]],
  [2, "up", [2, 1, 3]],
  [2, "down", [1, 3, 2]],
  [1, "up", null],
  [3, "down", null],
] as const)("%s goes %s", ([id, way, after]) => {
  const all = listOf(1, 2, 3);
  const one = all.find((row) => row.id === id);
  expect(idsOf(one ? changePlaces(all, one, way) : [])).toEqual(after);
  expect(idsOf(all)).toEqual([1, 2, 3]);
});

test("places that were given twice or not at all are given anew", () => {
  const all = [
    { id: 7, position: 0 },
    { id: 8, position: 2 },
    { id: 9, position: 2 },
  ];
  expect(misplaced(all)).toEqual([
    { id: 7, position: 1 },
    { id: 9, position: 3 },
  ]);
  expect(misplaced(listOf(4, 5))).toEqual([]);
});
