import { type ChildProcess, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "@/scripts/lib/ports.mjs";

const MANIFEST = "functions-config-manifest.json";
const PROXY = "/_middleware";

/** The same folder by links, but for what is to be written anew. */
function linked(from: string, to: string, without: string[]) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!without.includes(name)) symlinkSync(join(from, name), join(to, name));
}

/** This very build with its proxy taken out, as if it had been tricked into not running. */
function buildWithoutProxy(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-no-proxy-"));
  linked(resolve("."), folder, [".next", ".git", ".data", "test-results"]);
  linked(resolve(".next"), join(folder, ".next"), ["server"]);
  linked(resolve(".next/server"), join(folder, ".next/server"), [MANIFEST]);
  const manifest = JSON.parse(readFileSync(resolve(".next/server", MANIFEST), "utf8"));
  if (!manifest.functions[PROXY])
    throw new Error("Next keeps its proxy elsewhere: find it before trusting this test");
  delete manifest.functions[PROXY];
  writeFileSync(join(folder, ".next/server", MANIFEST), JSON.stringify(manifest));
  return folder;
}

async function untilUp(address: string) {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the instance without a proxy did not start");
}

/** An instance without its proxy on the same database. */
export async function instanceWithoutProxy() {
  const folder = buildWithoutProxy();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const args = [
    resolve("node_modules/next/dist/bin/next"),
    "start",
    folder,
    "-p",
    String(port),
    "-H",
    "127.0.0.1",
  ];
  const env = { ...process.env, NODE_ENV: "production" as const, PORT: String(port), PUBLIC_URL: address };
  const child: ChildProcess = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
  await untilUp(address);
  return {
    address,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
