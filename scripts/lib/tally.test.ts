import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTally, sum, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";

test("a test file that cannot be loaded counts as a failure", () => {
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 };
  const failed = { status: "failed", assertionResults: [{ status: "failed" }] };
  const unloaded = { status: "failed", assertionResults: [] };
  const tally = tallyOfVitest({ ...counts, testResults: [failed, unloaded] });
  expect(tally).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test("a test that passes only the second time has passed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyOfPlaywright({ stats })).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test("a runner that leaves no report, or ends badly, is never a success", () => {
  const folder = mkdtempSync(join(tmpdir(), "tally-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const report = join(folder, "report.json");
  expect(readTally(report, 0, tallyOfPlaywright).failed).toBe(1);
  writeFileSync(report, JSON.stringify({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 } }));
  expect(readTally(report, 1, tallyOfPlaywright)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("the sum adds what the runners counted", () => {
  const one = { passed: 2, failed: 1, skipped: 0 };
  expect(sum([one, one])).toEqual({ passed: 4, failed: 2, skipped: 0 });
});
