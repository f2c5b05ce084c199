import { describe, expect, test } from "vitest";
import { LINES_PER_PERSON, openLine } from "./own-lines";

describe("the lines of a person", () => {
  test("are few: the oldest makes room for the newest, and nobody else's does", () => {
    const closed: number[] = [];
    const free = new Map<number, () => void>();
    const open = (line: number, accountId = 1) => {
      const close = () => {
        closed.push(line);
        free.get(line)?.();
      };
      free.set(line, openLine(accountId, close));
    };
    open(100, 2);
    for (let line = 1; line <= LINES_PER_PERSON; line += 1) open(line);
    expect(closed).toEqual([]);
    open(LINES_PER_PERSON + 1);
    expect(closed).toEqual([1]);
    free.get(5)?.();
    open(LINES_PER_PERSON + 2);
    expect(closed).toEqual([1]);
    open(LINES_PER_PERSON + 3);
    expect(closed).toEqual([1, 2]);
  });
});
