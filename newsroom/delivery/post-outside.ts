import { lookup } from "node:dns/promises";
import { type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isOutside } from "./outside-address";

const DEADLINE_MS = 10_000;

export type Post = {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Which resolved addresses may be reached; the open internet unless a test says otherwise. */
  allows?: (address: string) => boolean;
};

/**
 * Sends a body to an address somebody typed: resolved once, refused when any answer lies inside, and pinned, so that
 * a second answer of the name server changes nothing. Redirects are not followed. Throws unless the answer is 2xx.
 */
export async function postOutside({ url, headers, body, allows = isOutside }: Post): Promise<void> {
  const target = new URL(url);
  if (target.protocol !== "https:" && target.protocol !== "http:") throw new Error("no address of the web");
  const pinned = await resolve(target.hostname.replace(/^\[|\]$/g, ""), allows);
  const status = await send(target, {
    method: "POST",
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    lookup: answering(pinned),
    signal: AbortSignal.timeout(DEADLINE_MS),
    agent: false,
    body,
  });
  if (status < 200 || status > 299) throw new Error(`answered ${status}`);
}

async function resolve(host: string, allows: (address: string) => boolean) {
  const found = isIP(host) > 0 ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  const [first] = found;
  if (!first || !found.every(({ address }) => allows(address))) throw new Error("not an address outside");
  return first;
}

const answering =
  (pinned: { address: string; family: number }): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [pinned]) : done(null, pinned.address, pinned.family);

function send(target: URL, { body, ...options }: RequestOptions & { body: string }): Promise<number> {
  const request = target.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending = request(target, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    sending.on("error", reject);
    sending.end(body);
  });
}
