import { expect, test } from "vitest";
import { PeopleHere } from "./people-here";

const said = (line: string, id: number, name: string, is: "here" | "gone" = "here") =>
  ({ kind: "presence", storyId: 1, line, person: { id, name }, is }) as const;

test("those who have a story open are named once each, oneself never, until they leave or fall silent", () => {
  const people = new PeopleHere(1);
  people.hear(said("own", 1, "زينب"), 0);
  people.hear(said("one", 2, "علي"), 0);
  people.hear(said("other", 2, "علي"), 20_000);
  people.hear(said("third", 3, "سلمى"), 30_000);
  expect(people.names(30_000)).toEqual(["سلمى", "علي"]);
  people.hear(said("third", 3, "سلمى", "gone"), 31_000);
  expect(people.names(50_000)).toEqual(["علي"]);
  expect(people.names(70_000)).toEqual([]);
});
