import { rmSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, keepStamp, stampOf } from "./build-stamp.mjs";
import { bundleReader } from "./bundle-reader.mjs";
import { compressFiles } from "./compress-files.mjs";
import { needs, refuseFullDisk } from "./disk.mjs";
import { root } from "./root.mjs";
import { mustRun } from "./run.mjs";
import { step } from "./say.mjs";

export const nextBinary = join(root, "node_modules/next/dist/bin/next");

/**
 * Builds the site when the build is missing or older than the sources. It needs no database.
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildIfNeeded(env) {
  if (!isBuilt(root)) await buildSite(env);
}

/** @param {NodeJS.ProcessEnv} env */
export async function buildSite(env) {
  refuseFullDisk(root, needs.build);
  rmSync(join(root, ".next/sources.sha256"), { force: true });
  await bundleReader();
  const stamp = stampOf(root);
  await step("بناء الموقع", (note) =>
    mustRun("بناء الموقع", process.execPath, [nextBinary, "build"], {
      cwd: root,
      env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
      onLine: note,
    }),
  );
  await compressFiles(join(root, ".next/static"));
  keepStamp(root, stamp);
}
