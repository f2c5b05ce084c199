import { defineConfig, devices } from "@playwright/test";

/** Silent about the network: a browser that looks for updates is refused many times where there is none. */
const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const report = process.env.E2E_REPORT;

/**
 * A machine shared with others can starve a browser once; a test that needs its second try is named as flaky
 * at the end of the list, and is a defect to be found.
 */
const retries = process.env.CI ? 1 : 0;

/** `npm test` and `npm run e2e` start the site and say where it is; specs share one database, so they run one by one. */
export default defineConfig({
  testDir: "e2e",
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "ar-IQ",
    timezoneId: "Asia/Baghdad",
    /** Pages come from the site itself, but where a spec is about the worker that keeps them. */
    serviceWorkers: "block",
    trace: "retain-on-failure",
    /** Files with Arabic names need a locale that knows them, whatever the machine was given. */
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args,
      env: { ...process.env, LC_ALL: "C.UTF-8" } as Record<string, string>,
    },
  },
});
