import { connect, type Socket } from "node:net";
import { expect, test } from "@playwright/test";
import { ask, site } from "./ask";

test.describe.configure({ timeout: 180_000 });

const open = (): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site);
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.once("error", reject);
  });

/** The 99th of a hundred answers, in milliseconds. */
async function slowestOf(path: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 100; at += 1) {
    const since = performance.now();
    expect((await ask(path)).status).toBe(200);
    times.push(performance.now() - since);
  }
  return times.sort((a, b) => a - b)[98] ?? 0;
}

test("a thousand sockets that say nothing, or say it slowly, disturb nobody and are cut", async () => {
  await ask("/");
  const before = await slowestOf("/");
  const sockets = await Promise.all(Array.from({ length: 1_000 }, open));
  const closed = sockets.map(
    (socket) => new Promise((resolve) => socket.on("error", resolve).on("close", resolve)),
  );
  for (const [at, socket] of sockets.entries())
    if (at % 2 === 0) socket.resume().write("GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: ");
    else socket.resume();
  const drip = setInterval(() => {
    for (const socket of sockets.slice(0, 100)) if (!socket.destroyed) socket.write("x");
  }, 1_000);
  const during = await slowestOf("/");
  test.info().annotations.push({
    type: "figure",
    description: `p99 of /: ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms during`,
  });
  expect(during).toBeLessThan(500);
  const since = performance.now();
  await Promise.all(closed);
  clearInterval(drip);
  test.info().annotations.push({
    type: "figure",
    description: `all cut after ${((performance.now() - since) / 1000).toFixed(0)} s`,
  });
  expect((await ask("/api/health")).status).toBe(200);
});
