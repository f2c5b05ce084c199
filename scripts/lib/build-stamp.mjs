import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** At the top, what is no part of the built site. */
const asides = new Set([
  ...["node_modules", "bench", "coverage", "deploy", "docs", "e2e", "scripts", "seed", "test", "tools"],
  ...["playwright-report", "test-results", "next-env.d.ts", "tsconfig.tsbuildinfo"],
  ...["biome.json", "drizzle.config.ts", "knip.json", "playwright.config.ts", "vitest.config.ts", "LICENSE"],
]);
const isTest = (/** @type {string} */ name) => /\.(test|bench)\.[cm]?tsx?$|\.md$/.test(name);

/**
 * The sources of the site, relative and sorted.
 * @param {string} root
 * @returns {string[]}
 */
export function sourcesOf(root) {
  const top = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith(".") && !asides.has(name),
  );
  return top
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(root, entry.name)) : join(root, entry.name)))
    .map((path) => relative(root, path).split(sep).join("/"))
    .filter((path) => !isTest(path))
    .sort();
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

/**
 * One hash of all sources: equal means the build is theirs.
 * @param {string} root
 */
export function stampOf(root) {
  const hash = createHash("sha256");
  for (const path of sourcesOf(root))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.digest("hex");
}

const stampFile = (/** @type {string} */ root) => join(root, ".next/sources.sha256");

/** @param {string} root */
export function isBuilt(root) {
  if (!existsSync(join(root, ".next/BUILD_ID")) || !existsSync(stampFile(root))) return false;
  return readFileSync(stampFile(root), "utf8") === stampOf(root);
}

/** @param {string} root @param {string} stamp taken before the build began */
export function keepStamp(root, stamp) {
  writeFileSync(stampFile(root), stamp);
}
