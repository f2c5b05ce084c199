import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";

/** How each system installs what it is asked for; tried in this order. @type {[string, (name: string) => string[][]][]} */
const installers = [
  [
    "apt-get",
    (name) => [
      ["apt-get", "update", "-q"],
      ["apt-get", "install", "-y", "-q", "--no-install-recommends", name],
    ],
  ],
  ["dnf", (name) => [["dnf", "install", "-y", name]]],
  ["apk", (name) => [["apk", "add", "--no-cache", name]]],
];

/**
 * Installs something by the machine's own means, under the name it has there; what was said, or null when the
 * machine offers no means to us.
 * @param {Partial<Record<string, string>>} names
 * @param {(line: string) => void} onLine
 */
export async function installSystem(names, onLine) {
  if (process.getuid?.() !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const [tool, commands] of installers) {
    const name = names[tool];
    if (!name || spawnSync(tool, ["--version"], { stdio: "ignore" }).status !== 0) continue;
    const said = [];
    for (const [command = "", ...args] of commands(name))
      said.push((await run(command, args, { env, onLine })).output);
    return said.join("\n");
  }
  return null;
}
