import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInstalled, lockGaps } from "./lock-file.mjs";
import { root } from "./root.mjs";

test("the project's lock knows every system's packages, so npm ci works on all of them", () => {
  expect(lockGaps(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")))).toEqual([]);
});

test("an optional package without an entry is a gap, wherever its user lies", () => {
  const optionalDependencies = { "@swc/darwin": "1.2.3", "@swc/linux": "1.2.3" };
  const packages = {
    "node_modules/next": { version: "1.0.0", optionalDependencies },
    "node_modules/next/node_modules/@swc/linux": { version: "1.2.3" },
  };
  expect(lockGaps({ packages }).map(({ name }) => name)).toEqual(["@swc/darwin"]);
});

test("packages are installed when all but other systems' are there, in the locked versions", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/mac": { version: "1.0.0", optional: true },
    },
  };
  expect(isInstalled(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(true);
  expect(isInstalled(lock, { packages: { "node_modules/a": { version: "0.9.0" } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, null)).toBe(false);
});
