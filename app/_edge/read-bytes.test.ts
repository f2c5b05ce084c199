import { expect, it } from "vitest";
import { TooLarge } from "@/newsroom/errors";
import { readBytes } from "./read-bytes";

const sent = (...parts: string[]) => {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
};

it("reads what was sent, whole", async () => {
  expect(Buffer.from(await readBytes(sent("ab", "cd"), 4, "كبيرة")).toString()).toBe("abcd");
});

it("stops at the first byte too many, whatever the request says of its length", async () => {
  await expect(readBytes(sent("ab", "cde"), 4, "كبيرة")).rejects.toThrow(new TooLarge("كبيرة"));
});
