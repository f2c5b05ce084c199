import { join } from "node:path";
import { Failure } from "./lib/failure.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { say } from "./lib/say.mjs";

const bin = (/** @type {string} */ path) => join(root, "node_modules", path);

/** What CI asks, the quick questions first; the tests build the site and drive it in a browser. */
const questions = {
  "package-lock": [join(root, "scripts/complete-lock.mjs"), "--check"],
  "format, lint": [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."],
  "types of routes": [bin("next/dist/bin/next"), "typegen"],
  types: [bin("typescript/bin/tsc"), "--noEmit", "--incremental", "false"],
  "types of scripts": [bin("typescript/bin/tsc"), "--noEmit", "-p", "scripts"],
  "unused code": [bin("knip/bin/knip.js")],
  tests: [join(root, "scripts/test.mjs")],
};

await main(async () => {
  await installIfNeeded();
  const failed = [];
  for (const [name, args] of Object.entries(questions)) {
    say(`\n▸ ${name}`);
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
    const { code } = await run(process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new Failure(`لم يمرّ: ${failed.join("، ")}`, `Failed: ${failed.join(", ")}`);
});
