import { lookup } from "node:dns/promises";
import { type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isOutside } from "./outside-address";

/** Which resolved addresses may be reached; the open internet unless a test says otherwise. */
export type Allows = (address: string) => boolean;

export type Asking = {
  method: "GET" | "POST";
  headers: OutgoingHttpHeaders;
  body?: string;
  allows?: Allows | undefined;
  /** Ends it all: the name, the connection and the answer. */
  signal: AbortSignal;
};

/** Not an address of the web, or one that leads inside. */
export class NotOutside extends Error {}

/**
 * The one way out to an address somebody typed. Resolved once, refused when any answer lies inside, and pinned, so
 * that a second answer of the name server changes nothing. Redirects are not followed: each is a new address.
 */
export async function openOutside(target: URL, asking: Asking): Promise<IncomingMessage> {
  const { method, headers, body, allows = isOutside, signal } = asking;
  if (target.protocol !== "https:" && target.protocol !== "http:")
    throw new NotOutside("no address of the web");
  const pinned = await until(signal, resolve(target.hostname.replace(/^\[|\]$/g, ""), allows));
  const request = target.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    const options = { method, headers, lookup: answering(pinned), signal, agent: false };
    request(target, options, answered).on("error", failed).end(body);
  });
}

async function resolve(host: string, allows: Allows) {
  const found = isIP(host) > 0 ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  const [first] = found;
  if (!first || !found.every(({ address }) => allows(address)))
    throw new NotOutside("not an address outside");
  return first;
}

/** A name server may be as slow as any other. */
function until<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

const answering =
  (pinned: { address: string; family: number }): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [pinned]) : done(null, pinned.address, pinned.family);
