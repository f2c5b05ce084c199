import { lookup } from "node:dns/promises";
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isOutside } from "./outside-address";
import { Undelivered } from "./undelivered";

const DEADLINE_MS = 10_000;
/** As much of an answer as says what became of a message. */
const MOST_READ = 20_000;

export type Post = {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Which resolved addresses may be reached; the open internet unless a test says otherwise. */
  allows?: ((address: string) => boolean) | undefined;
  deadlineMs?: number | undefined;
};

export type Answer = { status: number; waitSeconds: number | undefined; body: string };

/** Sends a body to an address somebody typed; throws unless the answer is 2xx. */
export async function postOutside(post: Post): Promise<void> {
  const { status, waitSeconds } = await askOutside(post);
  if (status < 200 || status > 299) throw new Undelivered(`answered ${status}`, { waitSeconds });
}

/**
 * Resolved once, refused when any answer lies inside, and pinned, so that a second answer of the name server changes
 * nothing. Redirects are not followed. Gives the answer, whatever it says, and no more of it than we read.
 */
export async function askOutside(post: Post): Promise<Answer> {
  const { url, headers, body, allows = isOutside, deadlineMs = DEADLINE_MS } = post;
  const target = new URL(url);
  if (target.protocol !== "https:" && target.protocol !== "http:") throw new Error("no address of the web");
  const pinned = await resolve(target.hostname.replace(/^\[|\]$/g, ""), allows);
  return send(target, {
    method: "POST",
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    lookup: answering(pinned),
    signal: AbortSignal.timeout(deadlineMs),
    agent: false,
    body,
  });
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

function send(target: URL, { body, ...options }: RequestOptions & { body: string }): Promise<Answer> {
  const request = target.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending = request(target, options, (answer) => {
      readSome(answer).then(
        (said) =>
          resolve({
            status: answer.statusCode ?? 0,
            waitSeconds: secondsIn(answer.headers["retry-after"]),
            body: said,
          }),
        reject,
      );
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

async function readSome(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_READ) break;
  }
  return Buffer.concat(pieces).toString("utf8").slice(0, MOST_READ);
}

/** Only the form in seconds; a date is as good as nothing said. */
const secondsIn = (header: string | undefined) =>
  header && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
