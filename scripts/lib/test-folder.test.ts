import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAlive } from "./processes.mjs";
import { makeTestFolder, rememberServer, removeTestFolder } from "./test-folder.mjs";

/** Above what any system gives to a process. */
const NOBODY = 2_000_000_000;

test("the next run ends the servers and removes the folder of a killed one, and leaves a living run alone", async () => {
  const killed = await makeTestFolder();
  writeFileSync(join(killed, "owner"), String(NOBODY));
  const server = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "next-server"], {
    detached: true,
  });
  rememberServer(killed, server.pid);
  const living = await makeTestFolder();
  expect(existsSync(killed)).toBe(false);
  expect(isAlive(server.pid ?? 0)).toBe(false);
  const another = await makeTestFolder();
  expect(existsSync(living)).toBe(true);
  for (const folder of [living, another]) removeTestFolder(folder);
});
