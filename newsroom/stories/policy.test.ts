import { describe, expect, test } from "vitest";
import type { Publication, Role, Stage } from "@/db/types";
import type { Viewer } from "@/newsroom/ctx";
import { mayEdit, storyAbilities } from "./policy";

const roles = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"] as const;
const me = 1;
const someoneElse = 2;

/** The editing rows of the security matrix: contributor, reporter, copy editor, editor, chief, admin. */
const rows: [Stage, Publication, string][] = [
  ["draft", "none", "o o y s y n"],
  ["returned", "none", "o o y s y n"],
  ["in_review", "none", "n n y s y n"],
  ["approved", "none", "n n n s y n"],
  ["approved", "scheduled", "n n n s y n"],
  ["in_review", "scheduled", "n n n s y n"],
  ["approved", "published", "o o y s y n"],
  ["in_review", "published", "o o y s y n"],
];

const viewer = (role: Role): Viewer => ({ id: me, name: "", email: "", roles: [role], deskIds: [10] });
const story = (stage: Stage, publication: Publication, createdBy: number, deskId: number) => ({
  stage,
  publication,
  createdBy,
  assigneeId: null,
  lastChangedBy: createdBy,
  deskId,
  wasPublic: publication === "published" || publication === "withdrawn",
});

describe("editing", () => {
  test.for(rows)("%s and %s", ([stage, publication, row]) => {
    const letters = row.split(" ");
    for (const [at, role] of roles.entries()) {
      const letter = letters[at];
      const may = (createdBy: number, deskId: number) =>
        mayEdit(viewer(role), story(stage, publication, createdBy, deskId));
      expect(may(me, 99), `${role}, own`).toBe(letter === "o" || letter === "y");
      expect(may(someoneElse, 10), `${role}, on the desk`).toBe(letter === "s" || letter === "y");
      expect(may(someoneElse, 99), `${role}, elsewhere`).toBe(letter === "y");
    }
  });

  test("a story given to me is mine", () => {
    const given = { ...story("draft", "none", someoneElse, 99), assigneeId: me };
    expect(mayEdit(viewer("reporter"), given)).toBe(true);
  });

  test("abilities of several roles add up", () => {
    const both: Viewer = { ...viewer("admin"), roles: ["admin", "chief"] };
    expect(mayEdit(both, story("approved", "none", someoneElse, 99))).toBe(true);
  });
});

describe("what a screen is told", () => {
  test("a chief is offered the override only where other eyes are missing", () => {
    const chief = viewer("chief");
    const own = storyAbilities(chief, story("in_review", "none", me, 10), true);
    const others = storyAbilities(chief, story("in_review", "none", someoneElse, 10), true);
    expect([own.approveByOverride, own.moves.includes("approve")]).toEqual([true, false]);
    expect([others.approveByOverride, others.moves.includes("approve")]).toEqual([false, true]);
  });

  test("an editor is told that his own text waits for a colleague; whoever judges no texts is not", () => {
    const waits = (role: Role, createdBy: number, stage: Stage = "in_review") =>
      storyAbilities(viewer(role), story(stage, "none", createdBy, 10), true).needsOtherEyes;
    expect([waits("editor", me), waits("editor", someoneElse), waits("editor", me, "draft")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([waits("reporter", me), waits("chief", me)]).toEqual([false, false]);
  });

  test("spelling in a live story is offered to who may put it right, and to nobody before it is live", () => {
    const offered = (role: Role, publication: "none" | "published") =>
      storyAbilities(viewer(role), story("in_review", publication, someoneElse, 10), true).silentFix;
    expect([offered("copy_editor", "published"), offered("copy_editor", "none")]).toEqual([true, false]);
    expect([offered("reporter", "published"), offered("admin", "published")]).toEqual([false, false]);
  });

  test("a house without the four-eyes rule lets an editor approve what he wrote", () => {
    const { moves } = storyAbilities(viewer("editor"), story("in_review", "none", me, 10), false);
    expect(moves).toContain("approve");
  });

  test("nobody is offered to delete what readers have seen once", () => {
    const movesOf = (wasPublic: boolean) =>
      storyAbilities(viewer("chief"), { ...story("draft", "none", me, 10), wasPublic }, true).moves;
    expect(movesOf(false)).toContain("spike");
    expect(movesOf(true)).not.toContain("spike");
    expect(movesOf(true)).toContain("submit");
  });
});
