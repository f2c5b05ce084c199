import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.mjs";

const own = () => "/cache/ms-playwright/chrome";
const env = (given: Record<string, string> = {}) => ({
  NODE_ENV: "test" as const,
  PATH: "/bin:/opt/bin",
  ...given,
});
const machineWith =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("the browser asked for comes first", async () => {
  const exists = machineWith("/my/chrome", "/bin/chromium", own());
  expect(await findChromium({ env: env({ CHROMIUM_PATH: "/my/chrome" }), own, exists })).toBe("/my/chrome");
});

test("an installed browser comes before Playwright's own, chromium before chrome before edge", async () => {
  const all = ["/opt/bin/chromium", "/bin/google-chrome", "/bin/microsoft-edge", own()];
  const found = [];
  for (let left = all; left.length > 0; left = left.slice(1))
    found.push(await findChromium({ env: env(), own, exists: machineWith(...left) }));
  expect(found).toEqual(all);
});

test("there may be none, and Playwright may not even know where its own would be", async () => {
  const unknown = () => Promise.reject(new Error("unsupported platform"));
  expect(await findChromium({ env: env(), own: unknown, exists: machineWith() })).toBeNull();
});

test("a wrong CHROMIUM_PATH is told, not passed over", async () => {
  const machine = { env: env({ CHROMIUM_PATH: "/gone" }), own, exists: machineWith("/bin/chromium") };
  await expect(findChromium(machine)).rejects.toThrow(/CHROMIUM_PATH/);
});
