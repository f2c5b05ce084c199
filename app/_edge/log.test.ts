import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { forRequest } from "@/cache/current-request.cjs";
import { test } from "@/test/fixtures";
import { journalConsole } from "./journal-console";
import { makeJournal } from "./log";
import { scrubbed, toldError } from "./told-error";

const secret = "a very secret draft of a headline";

function aJournal() {
  const lines: string[] = [];
  return { lines, journal: makeJournal({ write: (line: string) => void lines.push(line) }) };
}

test("a query that failed is told without what was put into it", async ({ db }) => {
  const error = await db
    .transaction((tx) => tx.execute(sql`select ${secret}::int, ${"zainab@almasalla.test"}::int`))
    .catch((caught: unknown) => caught);
  expect(String((error as Error).message)).toContain(secret);
  const told = JSON.stringify(toldError(error));
  expect(told).toContain("Failed query");
  expect(told).toContain("22P02");
  for (const words of [secret, "secret draft", "zainab"]) expect(told).not.toContain(words);
});

test.each([
  ["no account zainab@almasalla.test here", "no account [mail] here"],
  ["from 192.0.2.17 and 2001:db8:0:1::5", "from [network] and [network]"],
  ["Authorization: Bearer abc.def", "Authorization: [key]"],
  ["token q8Zx-1_kPq0aVb3LmN7tRw at /preview", "token [key] at /preview"],
  ["cannot read «title» of undefined", "cannot read «title» of undefined"],
])("«%s» is told as «%s»", (said, told) => {
  expect(scrubbed(said)).toBe(told);
});

test("a sentence of any length is told shortly", () => {
  expect(scrubbed("كلمة ".repeat(100_000)).length).toBeLessThanOrEqual(500);
});

test("whoever logs a thing whole does not tell passwords, tokens, texts or addresses", () => {
  const { lines, journal } = aJournal();
  const given = { password: "p-1", token: "t-1", cookie: "c-1", email: "e-1", body: "b-1", address: "a-1" };
  journal.info({ ...given, request: given, deep: { down: given }, status: 200 }, "answered");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", status: 200, msg: "answered" });
  expect(lines.join("")).not.toMatch(/[ptceba]-1/);
});

test("a line written for a request has its name", () => {
  const { lines, journal } = aJournal();
  forRequest("request-7", () => journal.info("inside"));
  journal.info("outside");
  expect(lines.map((line) => JSON.parse(line).requestId)).toEqual(["request-7", undefined]);
});

test("what the framework prints of a failure goes the same way", () => {
  const before = { error: console.error, warn: console.warn };
  const written: string[] = [];
  try {
    journalConsole((line) => void written.push(JSON.stringify(line)));
    console.error("⨯", new Error(`Failed query: select $1\nparams: ${secret}`));
    console.warn("of zainab@almasalla.test");
  } finally {
    Object.assign(console, before);
  }
  expect(written.join("")).toContain("Failed query: select $1");
  expect(written.join("")).not.toMatch(/secret draft|zainab/);
});
