import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installSystem } from "./install-system.mjs";
import { say, step } from "./say.mjs";

const names = {
  "apt-get": "default-jre-headless",
  dnf: "java-21-openjdk-headless",
  apk: "openjdk17-jre-headless",
};

/** macOS has a `java` that only says there is none. @param {string} path */
const runs = (path) => spawnSync(path, ["-version"], { stdio: "ignore" }).status === 0;

/** @param {NodeJS.ProcessEnv} env */
const find = ({ JAVA_HOME }) =>
  [...(JAVA_HOME ? [join(JAVA_HOME, "bin/java")] : []), "java"].find(runs) ?? null;

/**
 * The machine on which the checker of HTML runs; installed where the system offers it. Without one that check is
 * left out, and the list of tests says so.
 */
export async function java() {
  const found = find(process.env);
  if (found) return found;
  await step("تثبيت Java لفحص صفحات HTML", (note) => installSystem(names, note));
  const installed = find(process.env);
  if (!installed) say("لا Java على هذا الجهاز: يُترك فحص HTML بأداة vnu.");
  return installed;
}
