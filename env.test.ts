import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { envShape, parseEnv } from "@/env";

const complete = {
  DATABASE_URL: "postgres://newsroom@127.0.0.1:5432/newsroom",
  AUTH_SECRET: "a".repeat(32),
  INTERNAL_SECRET: "b".repeat(32),
};

test(".env.example names exactly what the environment can tell", () => {
  const example = readFileSync(join(import.meta.dirname, ".env.example"), "utf8");
  const named = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map((found) => found[1]);
  expect(named.toSorted()).toEqual(Object.keys(envShape).toSorted());
});

test("the public address follows the port unless it is given", () => {
  expect(parseEnv({ ...complete, PORT: "4000" }).PUBLIC_URL).toBe("http://localhost:4000");
  expect(parseEnv({ ...complete, PUBLIC_URL: "https://almasalla.example" }).PUBLIC_URL).toBe(
    "https://almasalla.example",
  );
});

test("an empty value is as good as none", () => {
  expect(parseEnv({ ...complete, PORT: "", SEED_DEMO: "" })).toMatchObject({ PORT: 3000 });
});

test("a secret may lie in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "env-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "secret");
  writeFileSync(file, `${"c".repeat(40)}\n`);
  const { AUTH_SECRET } = parseEnv({ ...complete, AUTH_SECRET: undefined, AUTH_SECRET_FILE: file });
  expect(AUTH_SECRET).toBe("c".repeat(40));
});

test("what is wrong is named, what was given is not shown", () => {
  const wrong = { ...complete, AUTH_SECRET: "short-secret", PORT: "many" };
  expect(() => parseEnv(wrong)).toThrow(/AUTH_SECRET.*\n.*|PORT/);
  expect(() => parseEnv(wrong)).not.toThrow(/short-secret/);
});
