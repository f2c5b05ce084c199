import { expect, test } from "vitest";
import { Invalid, TooLarge } from "@/newsroom/errors";
import { readJson } from "./read-json";

const asked = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/stories/1", { method: "PUT", body, headers });

test("reads what was sent, Arabic whole even where a chunk ends inside a letter", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ headline: "مرحباً" }));
  const chunked = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const request = new Request("http://localhost/", {
    method: "PUT",
    body: chunked,
    duplex: "half",
  } as RequestInit);
  expect(await readJson(request, 1_000)).toEqual({ headline: "مرحباً" });
});

test("refuses what is too large before parsing it, whatever length it claims", async () => {
  await expect(readJson(asked("[".repeat(101)), 100)).rejects.toBeInstanceOf(TooLarge);
  await expect(readJson(asked("{}", { "content-length": "101" }), 100)).rejects.toBeInstanceOf(TooLarge);
});

test("refuses what is no JSON, and bytes that are no text", async () => {
  for (const body of ["", "{", "undefined", Uint8Array.of(0xff, 0xfe)])
    await expect(readJson(asked(body), 100)).rejects.toBeInstanceOf(Invalid);
});
