import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { believeConnectionsOnly } from "./true-address";

async function headersThatArrive(): Promise<IncomingHttpHeaders> {
  let arrived: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    arrived = request.headers;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const headers = {
    "x-forwarded-for": "203.0.113.7, 10.0.0.1",
    "x-real-ip": "203.0.113.7",
    "x-forwarded-host": "evil.test",
    forwarded: "for=203.0.113.7",
    "x-asked": "stays",
  };
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  return arrived;
}

test("nobody gives herself another address than that of her connection", async () => {
  onTestFinished(believeConnectionsOnly());
  const headers = await headersThatArrive();
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  for (const name of ["x-real-ip", "x-forwarded-host", "forwarded"]) expect(headers[name]).toBeUndefined();
  expect(headers["x-asked"]).toBe("stays");
});

test("behind a proxy of ours its word is left alone", async () => {
  expect((await headersThatArrive())["x-forwarded-for"]).toBe("203.0.113.7, 10.0.0.1");
});
