import type { IncomingMessage } from "node:http";
import { type Allows, NotOutside, openOutside } from "./open-outside";

/** From «http» to «https», to the new name of a house and to where its pictures lie; more is a chase. */
const MOST_REDIRECTS = 4;
const LONGEST_ADDRESS = 2_048;

export type Wish = {
  /** More bytes than this are not read. */
  most: number;
  /** For the whole of it: every name, every redirect and every byte. */
  deadlineMs: number;
  /** What is asked for, as a server is told. */
  accept: string;
  allows?: Allows | undefined;
};

export type Reason = "address" | "inside" | "redirects" | "status" | "size" | "silence";

/** What somebody's address did not give, and why. */
export class Unfetched extends Error {
  constructor(readonly reason: Reason) {
    super(`not fetched: ${reason}`);
  }
}

/** What lies at an address somebody typed, and the address it was found at; every redirect is checked anew. */
export async function fetchOutside(typed: string, wish: Wish): Promise<{ bytes: Buffer; found: URL }> {
  const signal = AbortSignal.timeout(wish.deadlineMs);
  let target = addressOf(typed);
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await openOutside(target, {
        method: "GET",
        headers: { accept: wish.accept, "accept-encoding": "identity", "user-agent": "newsroom" },
        allows: wish.allows,
        signal,
      });
      const next = redirectOf(answer);
      if (next === null) return { bytes: await readWhole(answer, wish.most), found: target };
      answer.destroy();
      target = addressOf(next, target);
    }
  } catch (error) {
    throw unfetched(error);
  }
  throw new Unfetched("redirects");
}

/** Spaces and controls around it come from pasting; a name and password in it are nobody's business. */
function addressOf(typed: string, from?: URL): URL {
  const address = typed.length <= LONGEST_ADDRESS ? URL.parse(typed, from) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    throw new Unfetched("address");
  return address;
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function readWhole(answer: IncomingMessage, most: number): Promise<Buffer> {
  try {
    if (answer.statusCode !== 200) throw new Unfetched("status");
    if (Number(answer.headers["content-length"] ?? 0) > most) throw new Unfetched("size");
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of answer) {
      size += piece.length;
      if (size > most) throw new Unfetched("size");
      pieces.push(piece);
    }
    if (!answer.complete) throw new Unfetched("silence");
    return Buffer.concat(pieces);
  } finally {
    answer.destroy();
  }
}

function unfetched(error: unknown): Unfetched {
  if (error instanceof Unfetched) return error;
  return new Unfetched(error instanceof NotOutside ? "inside" : "silence");
}
