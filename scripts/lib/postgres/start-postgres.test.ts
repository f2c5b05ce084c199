import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { isAlive, isGone } from "../processes.mjs";
import { root } from "../root.mjs";
import { readPidFile } from "./pid-file.mjs";
import { runningUrl } from "./running-url.mjs";
import { startPostgres } from "./start-postgres.mjs";
import { watchPostgres } from "./watch-postgres.mjs";

const folder = mkdtempSync(join(tmpdir(), "embedded-"));
chmodSync(folder, 0o711);
const home = join(folder, "postgres");
const data = join(home, "data");
let watchEnd = async () => {};
const start = () => startPostgres({ root, home });

async function ask<Row>(url: string, question: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1 });
  return sql.unsafe<Row[]>(question).finally(() => sql.end());
}

afterAll(async () => {
  const found = readPidFile(data);
  if (found?.isOurs) process.kill(found.pid, "SIGQUIT");
  if (found) await isGone(found.pid, 5_000);
  rmSync(folder, { recursive: true, force: true });
});

test("the first start makes a database that knows Arabic letters and asks for its password", async () => {
  const server = await start();
  await ask(server.url("postgres"), "create extension pg_trgm; create table kept (word text)");
  const found = await ask(server.url("postgres"), "select cardinality(show_trgm('عراق')) > 0 as letters");
  expect(found).toEqual([{ letters: true }]);
  const stranger = `postgres://newsroom:wrong@127.0.0.1:${server.port}/postgres`;
  await expect(ask(stranger, "select 1")).rejects.toThrow(/password/);
  await server.stop();
  expect(readPidFile(data)).toBeNull();
  expect(runningUrl(home, "postgres")).toBeNull();
});

test("after a kill -9 of the server the next start recovers what was written", async () => {
  const server = await start();
  await ask(server.url("postgres"), "insert into kept values ('دجلة')");
  const pid = readPidFile(data)?.pid ?? 0;
  process.kill(pid, "SIGKILL");
  await isGone(pid, 5_000);
  const again = await start();
  expect(await ask(again.url("postgres"), "select word from kept")).toEqual([{ word: "دجلة" }]);
  await again.stop();
});

test("an orphan of a killed launcher is ended and its data taken over", async () => {
  await start();
  const orphan = readPidFile(data)?.pid ?? 0;
  const again = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(runningUrl(home, "postgres")).toBe(again.url("postgres"));
  await again.stop();
});

test("a left-over pid file that names another program does not stop the start", async () => {
  const stranger = String(process.pid);
  const lines = [stranger, data, "1", "1", "", "127.0.0.1", "", "ready"];
  writeFileSync(join(data, "postmaster.pid"), lines.join("\n"));
  const server = await start();
  expect(readFileSync(join(data, "postmaster.pid"), "utf8")).not.toMatch(new RegExp(`^${stranger}\n`));
  await server.stop();
});

test("a server killed under a running site is started again on its port", async () => {
  const server = await start();
  const back = new Promise<void>((resolve) => {
    const again = () => startPostgres({ root, home, port: server.port }).then(() => resolve());
    watchEnd = watchPostgres(home, again);
  });
  process.kill(readPidFile(data)?.pid ?? 0, "SIGKILL");
  await back;
  expect(await ask(server.url("postgres"), "select word from kept")).toEqual([{ word: "دجلة" }]);
  await watchEnd();
  await server.stop();
});
