import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { TooLarge } from "@/newsroom/errors";
import { receiveFile } from "./receive-file";

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

const left = () => readdirSync(tmpdir()).filter((name) => /^newsroom-.*\.part$/.test(name));

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
