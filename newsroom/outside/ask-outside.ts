import type { IncomingMessage } from "node:http";
import { type Allows, openOutside } from "./open-outside";

const DEADLINE_MS = 10_000;
/** As much of an answer as says what became of a message. */
const MOST_READ = 20_000;

export type Post = {
  url: string;
  headers: Record<string, string>;
  body: string;
  allows?: Allows | undefined;
  deadlineMs?: number | undefined;
};

export type Answer = { status: number; waitSeconds: number | undefined; body: string };

/** Sends a body to an address somebody typed; gives the answer, whatever it says, and no more of it than we read. */
export async function askOutside(post: Post): Promise<Answer> {
  const { url, headers, body, allows, deadlineMs = DEADLINE_MS } = post;
  const answer = await openOutside(new URL(url), {
    method: "POST",
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    body,
    allows,
    signal: AbortSignal.timeout(deadlineMs),
  });
  return {
    status: answer.statusCode ?? 0,
    waitSeconds: secondsIn(answer.headers["retry-after"]),
    body: await readSome(answer),
  };
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
