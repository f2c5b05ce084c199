import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { secrets } from "./secrets.mjs";

let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "secrets-"));
  vi.unstubAllEnvs();
  for (const name of ["AUTH_SECRET", "INTERNAL_SECRET"]) vi.stubEnv(name, undefined);
});

afterEach(() => rmSync(dataDir, { recursive: true }));

test("secrets are made once and kept for their owner only", () => {
  const made = secrets(dataDir);
  expect(new Set(Object.values(made)).size).toBe(3);
  expect(secrets(dataDir)).toEqual(made);
  expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a secret of the environment is used and not written down", () => {
  vi.stubEnv("AUTH_SECRET", "from-the-environment");
  expect(secrets(dataDir).AUTH_SECRET).toBe("from-the-environment");
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).not.toContain("from-the-environment");
});

test("a damaged file of secrets is told, never replaced", () => {
  writeFileSync(join(dataDir, "secrets.json"), "{");
  expect(() => secrets(dataDir)).toThrow(/secrets\.json/);
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).toBe("{");
});
