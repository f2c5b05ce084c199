import { createServer } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, it } from "vitest";

const { limitTimes } = createRequire(import.meta.url)("./time-limits.cjs");

const limits = { head: 150, request: 300, silence: 600 };

/** What a client gets back who sends this and then nothing more. */
async function answerTo(sent: string): Promise<string> {
  const server = createServer({ connectionsCheckingInterval: 30 }, (request, response) => {
    request.resume().on("end", () => response.end("done"));
  });
  limitTimes(server, limits);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  let told = "";
  socket.on("data", (chunk) => {
    told += chunk;
  });
  await new Promise((resolve) => socket.on("close", resolve));
  server.close();
  return told;
}

describe("slow clients", () => {
  it("are cut when their head does not come to an end", async () => {
    expect(await answerTo("GET / HTTP/1.1\r\nhost: x\r\nx-slow: ")).toMatch(/^HTTP\/1.1 408/);
  });

  it("are cut when what they announced does not come", async () => {
    const head = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n";
    expect(await answerTo(`${head}abc`)).toMatch(/^HTTP\/1.1 408/);
  });

  it("do not keep a connection on which they say nothing", async () => {
    expect(await answerTo("")).not.toMatch(/200/);
  });
});
