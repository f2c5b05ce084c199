import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** How a proxy says for whom it speaks. Whoever stands outside can write the same. */
const told = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
  "x-country",
];

const STARTS = "http.server.request.start";

/**
 * Without a proxy of ours in front, every request has the address of its connection, whatever it claims: sign-in
 * is slowed down by network. Answers with what ends it.
 */
export function believeConnectionsOnly(): () => void {
  const correct = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    for (const name of told) delete request.headers[name];
    request.headers["x-forwarded-for"] = request.socket.remoteAddress;
  };
  subscribe(STARTS, correct);
  return () => unsubscribe(STARTS, correct);
}
