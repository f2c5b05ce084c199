import { readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestedFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestedFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} PlaywrightReport
 */

/** A runner that left no report has failed once. @type {Tally} */
const broken = { passed: 0, failed: 1, skipped: 0 };

/** @param {TestedFile} file */
const isUnloaded = ({ status, assertionResults }) =>
  status === "failed" && assertionResults.every((one) => one.status !== "failed");

/**
 * What Vitest counted; a file that could not even be loaded is a failure too.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isUnloaded).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright counted; a test that passed only the second time has passed; its list tells them apart.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Reads a runner's report; its exit code has the last word.
 * @template Report
 * @param {string} path
 * @param {number} code
 * @param {(report: Report) => Tally} tallyOf
 * @returns {Tally}
 */
export function readTally(path, code, tallyOf) {
  try {
    const tally = tallyOf(JSON.parse(readFileSync(path, "utf8")));
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return broken;
  }
}

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
