import { chmodSync, existsSync, lstatSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mayEnter, ownerOf } from "./owner.mjs";
import { makeHome } from "./places.mjs";

const isRoot = process.getuid?.() === 0;
const folder = (mode: number) => {
  const made = mkdtempSync(join(tmpdir(), "places-"));
  chmodSync(made, mode);
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test.runIf(isRoot)("root's PostgreSQL runs as nobody, whose data lies where nobody may enter", () => {
  const parent = folder(0o711);
  const owner = ownerOf(join(parent, "postgres"));
  expect(owner.uid).toBeGreaterThan(0);
  expect(makeHome(join(parent, "postgres"), owner)).toBe(join(parent, "postgres"));
  expect(ownerOf(join(parent, "postgres"))).toEqual(owner);
});

test.runIf(isRoot)("under a folder of root's own the data is kept elsewhere, behind a link", () => {
  const home = join(folder(0o700), "postgres");
  const owner = ownerOf(home);
  const place = makeHome(home, owner);
  expect(lstatSync(home).isSymbolicLink()).toBe(true);
  expect(mayEnter(place, owner)).toBe(true);
  expect(makeHome(home, owner)).toBe(place);
  rmSync(place, { recursive: true });
});

test("an ordinary user keeps the data where it is", () => {
  const home = join(folder(0o700), "postgres");
  expect(makeHome(home, {})).toBe(realpathSync(home));
});

test("data that has gone from behind its link is told, not begun anew", () => {
  const home = join(folder(0o700), "postgres");
  symlinkSync("/nowhere/at/all", home);
  expect(() => makeHome(home, {})).toThrow(/نسختك الاحتياطية/);
  expect(existsSync(home)).toBe(false);
});
