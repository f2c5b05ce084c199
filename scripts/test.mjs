import { join } from "node:path";
import { chromium } from "./lib/chromium.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { java } from "./lib/java.mjs";
import { main, tell } from "./lib/main.mjs";
import { startTestPostgres } from "./lib/postgres/test-postgres.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { say, step } from "./lib/say.mjs";
import { readTally, sum, tallyOfPlaywright, tallyOfVitest } from "./lib/tally.mjs";
import { makeTestFolder, removeTestFolder } from "./lib/test-folder.mjs";
import { startTestSite } from "./lib/test-site.mjs";

/** `unit`, `e2e`, or both when nothing is said; what follows is the runner's: which files, how often. */
const [only, ...wanted] = process.argv.slice(2);
const folder = await makeTestFolder();

/** @type {(() => unknown)[]} */
const undo = [() => removeTestFolder(folder)];
const clean = async () => {
  for (const step of undo.splice(0).reverse()) await step();
};

await main(async () => {
  await installIfNeeded();
  const postgres = await step("تشغيل قاعدة بيانات للاختبارات", startTestPostgres);
  undo.push(postgres.stop);
  const tallies = [];
  if (only !== "e2e") tallies.push(await unit(postgres.url("postgres")));
  if (only !== "unit") tallies.push(await e2e(postgres.url).catch(failOnce));
  await clean();
  const { passed, failed, skipped } = sum(tallies);
  if (skipped > 0) say(`تُرك منها ${skipped}`);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}, clean);

/** @param {string} url */
async function unit(url) {
  say("\nاختبارات الوحدات والتكامل");
  const report = join(folder, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", ...reporters, ...wanted];
  const env = { ...process.env, CI: "true", TEST_POSTGRES_URL: url };
  const { code } = await run(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return readTally(report, code, tallyOfVitest);
}

/** @param {(database: string) => string} url */
async function e2e(url) {
  say("\nاختبارات الواجهة في متصفح حقيقي");
  const browser = await chromium();
  const javaPath = await java();
  const onStart = (/** @type {() => Promise<void>} */ stop) => void undo.push(stop);
  const site = await startTestSite({ url, folder, onStart });
  const report = join(folder, "e2e.json");
  const args = [
    join(root, "node_modules/@playwright/test/cli.js"),
    "test",
    "--pass-with-no-tests",
    ...wanted,
  ];
  const env = { ...site, CI: "true", CHROMIUM_PATH: browser, E2E_JAVA: javaPath ?? "", E2E_REPORT: report };
  const { code } = await run(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return readTally(report, code, tallyOfPlaywright);
}

/** @param {unknown} error */
function failOnce(error) {
  tell(error);
  return { passed: 0, failed: 1, skipped: 0 };
}
