import { partsOf } from "./lib/bill.mjs";
import { ownLock } from "./lib/own-lock.mjs";

/** @type {Map<string, string[]>} */
const byLicence = new Map();
for (const { name, version, license, isShipped } of partsOf(ownLock())) {
  const line = `  ${name} ${version}${isShipped ? "" : " (tests and tools only)"}`;
  byLicence.set(license, [...(byLicence.get(license) ?? []), line]);
}
for (const [licence, lines] of [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${licence} (${lines.length})\n${lines.join("\n")}\n`);
