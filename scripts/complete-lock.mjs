import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockGaps } from "./lib/lock-file.mjs";
import { root } from "./lib/root.mjs";
import { say } from "./lib/say.mjs";

const path = join(root, "package-lock.json");
/** @type {import("./lib/lock-file.mjs").Lock} */
const lock = JSON.parse(readFileSync(path, "utf8"));
const gaps = lockGaps(lock);

/** @param {{ name: string, range: string }} gap */
function entryOf({ name, range }) {
  const version = range.match(/\d+\.\d+\.\d+\S*/)?.[0] ?? range;
  const fields = ["dist.integrity", "os", "cpu", "libc", "license", "engines"];
  const told = execFileSync("npm", ["view", `${name}@${version}`, ...fields, "--json"], { encoding: "utf8" });
  const { "dist.integrity": integrity, os, cpu, libc, license, engines } = JSON.parse(told);
  return { version, integrity, cpu, libc, license, optional: true, os, engines };
}

if (gaps.length === 0) say("✓ package-lock.json كامل لكل الأنظمة");
else if (process.argv.includes("--check")) {
  say(`✗ package-lock.json ناقص (${gaps.map(({ name }) => name).join("، ")}): شغّل npm run complete-lock`);
  process.exitCode = 1;
} else {
  for (const gap of gaps) lock.packages[gap.path] = entryOf(gap);
  const sorted = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
  say(`✓ أضيف إلى package-lock.json: ${gaps.map(({ name }) => name).join("، ")}`);
}
