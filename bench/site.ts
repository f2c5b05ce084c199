import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextBinary } from "@/scripts/lib/build-site.mjs";
import { freePort } from "@/scripts/lib/ports.mjs";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { startTestSite } from "@/scripts/lib/test-site.mjs";

export type BenchSite = {
  env: NodeJS.ProcessEnv;
  addresses: string[];
  /** One more instance, bound to one core where the machine can do that. */
  startOnOneCore: () => Promise<number>;
  /** The instances that are not measured now stop taking the processor. */
  stopInstances: () => Promise<void>;
  stop: () => Promise<void>;
};

/** A freshly filled newsroom of the bench's own, with two instances; nothing of it is left afterwards. */
export async function startBenchSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-bench-"));
  chmodSync(folder, 0o711);
  const postgres = await startTestPostgres();
  const instances: (() => Promise<void>)[] = [];
  const site = await startTestSite({
    url: postgres.url,
    folder,
    onStart: (stop: () => Promise<void>) => instances.push(stop),
  });
  const stopInstances = async () => {
    for (const stop of instances.splice(0)) await stop();
  };
  return {
    env: site,
    addresses: [site.E2E_BASE_URL, site.E2E_SECOND_URL],
    stopInstances,
    startOnOneCore: () => startOnOneCore(site, (stop) => instances.push(stop)),
    stop: async () => {
      await stopInstances();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const hasTaskset = () => spawnSync("taskset", ["-V"]).status === 0;

async function startOnOneCore(
  site: NodeJS.ProcessEnv,
  onStart: (stop: () => Promise<void>) => void,
): Promise<number> {
  const port = await freePort();
  const next = [process.execPath, nextBinary, "start", "-p", String(port), "-H", "127.0.0.1"];
  const [command = "", ...args] = hasTaskset() ? ["taskset", "-c", "0", ...next] : next;
  const child = spawn(command, args, {
    stdio: "ignore",
    env: { ...site, PORT: String(port), NODE_ENV: "production" },
  });
  onStart(async () => {
    child.kill("SIGTERM");
  });
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the instance did not start");
}
