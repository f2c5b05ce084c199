import { expect, test, vi } from "vitest";
import { eventStream } from "./event-stream";

vi.mock("server-only", () => ({}));

test("a line that cannot be opened ends, and nothing can be sent on it any more", async () => {
  let send = (_data: unknown) => {};
  const open = (line: { send: (data: unknown) => void }) => {
    send = line.send;
    return Promise.reject(new Error("nobody listens"));
  };
  const answer = eventStream(new Request("http://localhost/"), { open, mayStay: async () => true });
  expect(await answer.text()).toBe("retry: 2000\n\n");
  expect(() => send({ kind: "crowded" })).not.toThrow();
});
