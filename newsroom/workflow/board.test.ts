import { expect, test } from "vitest";
import type { Publication, Stage } from "@/db/types";
import { type BoardColumnName, columnNames, columnOf, moveInto } from "./board";
import { canMove, type MoveRule, moves } from "./moves";

const stages: Stage[] = ["draft", "in_review", "returned", "approved"];
const publications: Publication[] = ["none", "scheduled", "published", "withdrawn"];
const columns = Object.keys(columnNames) as BoardColumnName[];

test("a way between two columns is a move that the story's state allows, and leads into that column", () => {
  for (const stage of stages)
    for (const publication of publications)
      for (const column of columns) {
        const story = { stage, publication };
        const move = moveInto(story, column);
        if (!move) continue;
        const rule: MoveRule = moves[move];
        const after = { stage: rule.to ?? stage, publication: rule.becomes ?? publication };
        expect(canMove(move, story), `${stage}/${publication} ${move}`).toBe(true);
        expect(after.stage === "approved" || publication !== "none" || columnOf(after) === column).toBe(true);
      }
});

test("no story jumps over its review", () => {
  for (const column of ["approved", "scheduled", "published"] as const)
    expect(moveInto({ stage: "draft", publication: "none" }, column)).toBeNull();
  expect(moveInto({ stage: "in_review", publication: "none" }, "published")).toBeNull();
});

test("a live story whose change is in review stands in review", () => {
  expect(columnOf({ stage: "in_review", publication: "published" })).toBe("in_review");
  expect(columnOf({ stage: "approved", publication: "published" })).toBe("published");
});

test("what was withdrawn stands at the end, or with its stage while it is mended, and is brought back from there", () => {
  const withdrawn = { stage: "approved", publication: "withdrawn" } as const;
  expect(columnOf(withdrawn)).toBe("withdrawn");
  expect(columnOf({ ...withdrawn, stage: "returned" })).toBe("returned");
  expect(moveInto(withdrawn, "published")).toBe("restore");
  expect(moveInto({ stage: "approved", publication: "published" }, "withdrawn")).toBe("withdraw");
  expect(moveInto({ stage: "approved", publication: "none" }, "withdrawn")).toBeNull();
});
