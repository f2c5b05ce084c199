import { join } from "node:path";
import { buildIfNeeded } from "./lib/build-site.mjs";
import { bundleReader } from "./lib/bundle-reader.mjs";
import { needs, refuseFullDisk } from "./lib/disk.mjs";
import { Failure } from "./lib/failure.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { refusePortInUse } from "./lib/ports.mjs";
import { ensureDatabase } from "./lib/postgres/ensure-database.mjs";
import { startPostgres } from "./lib/postgres/start-postgres.mjs";
import { watchPostgres } from "./lib/postgres/watch-postgres.mjs";
import { prepareDatabase } from "./lib/prepare-database.mjs";
import { root } from "./lib/root.mjs";
import { claimRun } from "./lib/run-record.mjs";
import { say, step } from "./lib/say.mjs";
import { secrets } from "./lib/secrets.mjs";
import { serve } from "./lib/serve.mjs";
import { launchSettings, loadEnvFiles } from "./lib/settings.mjs";

const mode = process.argv[2] === "dev" ? "dev" : "start";
const since = Date.now();

/** What has to be undone when we stop, the last first. @type {(() => unknown)[]} */
const undo = [];

await main(start, async () => {
  if (undo.length > 1) say("\nإيقاف غرفة الأخبار…");
  for (const step of undo.reverse()) await step();
});

async function start() {
  loadEnvFiles();
  const settings = launchSettings();
  const { port, host, dataDir } = settings;
  refuseFullDisk(dataDir, needs.run);
  const record = await claimRun(join(dataDir, settings.databaseUrl ? `run-${port}.json` : "run.json"), port);
  undo.push(record.release);
  await refusePortInUse(port, host);
  await installIfNeeded();
  const env = { ...process.env, ...(await environmentOf(settings)) };
  const signIns = await prepareDatabase(env);
  await (mode === "start" ? buildIfNeeded(env) : bundleReader({ watch: true }));
  const server = serve({ mode, port, host, env });
  undo.push(server.stop, record.stops);
  record.serves(server.pid);
  await server.ready();
  announce(env.PUBLIC_URL, signIns);
  const code = await server.ended;
  throw new Failure(
    `توقف خادم الموقع من نفسه (${code}): السبب في السطور أعلاه؛ أعد npm start.`,
    `The web server ended by itself (${code}): the lines above say why; run npm start again.`,
  );
}

/** @param {ReturnType<typeof launchSettings>} settings */
async function environmentOf({ port, host, dataDir, databaseUrl, postgresPort }) {
  const shared = {
    ...secrets(dataDir),
    PORT: String(port),
    BIND_ADDRESS: host,
    DATA_DIR: dataDir,
    PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}`,
  };
  if (databaseUrl) return { ...shared, DATABASE_URL: databaseUrl };
  const home = join(dataDir, "postgres");
  const beforeStart = (/** @type {() => Promise<void>} */ stop) => void undo.push(stop);
  const postgres = await step("تشغيل قاعدة البيانات المضمّنة", () =>
    startPostgres({ root, home, port: postgresPort, beforeStart }),
  );
  undo.push(watchPostgres(home, () => startPostgres({ root, home, port: postgres.port })));
  await ensureDatabase(postgres.url("postgres"), "newsroom");
  return { ...shared, DATABASE_URL: postgres.url("newsroom"), SEED_DEMO: process.env.SEED_DEMO || "1" };
}

/** @param {string} address @param {string[]} signIns */
function announce(address, signIns) {
  const took = ((Date.now() - since) / 1000).toFixed(1);
  say(`\n✓ غرفة الأخبار تعمل (خلال ${took} ث)`);
  say(`  الموقع للقرّاء:  ${address}`);
  say(`  غرفة الأخبار:    ${address}/desk`);
  if (signIns.length > 0) say(`\n${signIns.join("\n")}`);
  say("\nللإيقاف: Ctrl-C");
}
