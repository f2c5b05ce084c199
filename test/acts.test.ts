import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { everyAct } from "@/components/desk/audit/messages";

const root = join(import.meta.dirname, "..");
const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "newsroom"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

const NAMED = /\bact(?::| =)[^"\n;,]*?(?<!=== )"([\w-]+)"(?: : "([\w-]+)")?/g;
/** Given to the one function of a file that records for several verbs. */
const GIVEN = /\b(?:removing|recordAct)\(\w+, "([\w-]+)"/g;

const acts = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(NAMED), ...text.matchAll(GIVEN)].flatMap(([, one, other]) => [one, other]);
});

test("whatever the audit writes down has a name people read", () => {
  const named = [...new Set(acts.filter((act) => act !== undefined))];
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((act) => !Object.hasOwn(everyAct, act)).sort()).toEqual([]);
});
