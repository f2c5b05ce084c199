import { spawn } from "node:child_process";
import { join } from "node:path";
import { installIfNeeded } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { runningUrl } from "./lib/postgres/running-url.mjs";
import { startPostgres } from "./lib/postgres/start-postgres.mjs";
import { root } from "./lib/root.mjs";
import { launchSettings, loadEnvFiles } from "./lib/settings.mjs";

/** @type {(() => Promise<void>)[]} */
const undo = [];

/** Runs a script of ours on the newsroom's database: the one that runs, or the embedded one started for it. */
await main(
  async () => {
    loadEnvFiles();
    await installIfNeeded();
    const { databaseUrl, dataDir } = launchSettings();
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl ?? (await embeddedUrl(join(dataDir, "postgres"))),
    };
    const args = ["--import", "tsx", ...process.argv.slice(2)];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
    process.exitCode = await new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
    for (const stop of undo) await stop();
  },
  async () => {
    for (const stop of undo) await stop();
  },
);

/** @param {string} home */
async function embeddedUrl(home) {
  const running = runningUrl(home, "newsroom");
  if (running) return running;
  const { url } = await startPostgres({ root, home, beforeStart: (stop) => void undo.push(stop) });
  return url("newsroom");
}
