import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuilt, keepStamp, sourcesOf, stampOf } from "./build-stamp.mjs";

let root = "";

function write(path: string, text = path) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  for (const path of ["app/page.tsx", "public/mark.svg", "next.config.ts", "package-lock.json"]) write(path);
});

afterEach(() => rmSync(root, { recursive: true }));

test("only what the built site is made of counts as source", () => {
  const asides = ["app/page.test.tsx", "README.md", "e2e/a.spec.ts", "node_modules/x/a.js", ".next/BUILD_ID"];
  for (const path of [...asides, ".data/secrets.json", "test-results/a.png"]) write(path);
  expect(sourcesOf(root)).toEqual(["app/page.tsx", "next.config.ts", "package-lock.json", "public/mark.svg"]);
});

test("a build is fresh until a source is changed, added or renamed", () => {
  write(".next/BUILD_ID");
  keepStamp(root, stampOf(root));
  expect(isBuilt(root)).toBe(true);
  write("app/new.tsx", "");
  expect(isBuilt(root)).toBe(false);
});

test("touching a file without changing it needs no build", () => {
  const before = stampOf(root);
  utimesSync(join(root, "app/page.tsx"), new Date(0), new Date(0));
  expect(stampOf(root)).toBe(before);
});

test("a build that was cut off is none", () => {
  write(".next/BUILD_ID");
  expect(isBuilt(root)).toBe(false);
});
