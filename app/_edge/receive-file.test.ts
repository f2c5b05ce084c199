import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { TooLarge } from "@/newsroom/errors";
import { receiveFile, sweepReceived } from "./receive-file";

/** A folder of this test's own: others receive files on this machine too. */
const folder = mkdtempSync(join(tmpdir(), "received-"));
beforeAll(() => void vi.stubEnv("TMPDIR", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const limit = { most: 8, refusal: "كبيرة" };

const sent = (...parts: string[]) => {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
};

const left = () => readdirSync(folder);

it("hands on what was sent, whole, and leaves nothing behind", async () => {
  const before = left();
  expect(await receiveFile(sent("abc", "def"), limit, async (bytes) => bytes.toString())).toBe("abcdef");
  expect(left()).toEqual(before);
});

it("stops at the first byte too many, whatever the request says of its length", async () => {
  const before = left();
  const never = () => Promise.reject(new Error("was handed on"));
  await expect(receiveFile(sent("abcdefgh", "i"), limit, never)).rejects.toThrow(new TooLarge("كبيرة"));
  expect(left()).toEqual(before);
});

it("opens one file at a time, however many come at once", async () => {
  let open = 0;
  let most = 0;
  const look = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    open--;
  };
  await Promise.all(Array.from({ length: 12 }, () => receiveFile(sent("abc"), limit, look)));
  expect(most).toBe(1);
});

it("goes on after a file that was refused", async () => {
  const refuse = () => Promise.reject(new Error("no picture"));
  await expect(receiveFile(sent("abc"), limit, refuse)).rejects.toThrow("no picture");
  expect(await receiveFile(sent("abc"), limit, async (bytes) => bytes.length)).toBe(3);
});

it("sweeps out what a server that was killed left lying, and nothing that is still coming", async () => {
  const now = new Date();
  const [old, coming] = [join(folder, "newsroom-old.part"), join(folder, "newsroom-coming.part")];
  for (const path of [old, coming]) writeFileSync(path, "abc");
  utimesSync(old, now, new Date(now.getTime() - 3 * 3_600_000));
  await sweepReceived({ now });
  expect(left()).toEqual(["newsroom-coming.part"]);
});
