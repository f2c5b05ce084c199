import { createHash, randomBytes } from "node:crypto";

/** A person reads no faster than this from one address; behind it may stand a whole town. */
const MOST_PER_MINUTE = 240;
/** Who opens the same article again so soon reads it once. */
const ONCE_PER_MS = 30 * 60_000;
/** More readers than this within the time are not told apart: what comes then is not counted. */
const MOST_REMEMBERED = 200_000;
const MOST_WAITING = 50_000;
const MINUTE_MS = 60_000;

/** Who reads for a machine, by what it says of itself. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|headless|lighthouse|facebookexternalhit|whatsapp|telegram|curl|wget|python|java\/|go-http|okhttp|axios|node|undici|httpclient|monitor|pingdom|uptime|scan/i;

export type Seen = { articleId: number; address: string; agent: string; at: number };

const isPerson = (agent: string) => agent.length >= 20 && !ROBOT.test(agent);

/**
 * What was read, until it is written down. Of readers it remembers for half an hour a fingerprint made with a secret
 * that is thrown away with it: nobody's address, and nothing that could be asked later.
 */
export class ViewCounter {
  #waiting = new Map<number, number>();
  #secret = randomBytes(16);
  #seen = new Set<string>();
  #before = new Set<string>();
  #turnedAt = 0;
  #rates = new Map<string, number>();
  #minute = 0;

  /** Whether it was counted. */
  count({ articleId, address, agent, at }: Seen): boolean {
    if (!isPerson(agent) || !this.#isWithinRate(address, at)) return false;
    this.#turn(at);
    const mark = this.#mark(`${articleId} ${address} ${agent}`);
    if (this.#seen.has(mark) || this.#before.has(mark) || this.#seen.size >= MOST_REMEMBERED) return false;
    if (this.#waiting.size >= MOST_WAITING && !this.#waiting.has(articleId)) return false;
    this.#seen.add(mark);
    this.#waiting.set(articleId, (this.#waiting.get(articleId) ?? 0) + 1);
    return true;
  }

  /** Hands over what waits; what could not be written comes back by `giveBack`. */
  take(): Map<number, number> {
    const taken = this.#waiting;
    this.#waiting = new Map();
    return taken;
  }

  giveBack(views: Map<number, number>): void {
    for (const [id, count] of views) {
      if (this.#waiting.size >= MOST_WAITING) return;
      this.#waiting.set(id, (this.#waiting.get(id) ?? 0) + count);
    }
  }

  #isWithinRate(address: string, at: number): boolean {
    const minute = Math.floor(at / MINUTE_MS);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#rates.clear();
    }
    const key = this.#mark(address);
    const rate = (this.#rates.get(key) ?? 0) + 1;
    if (this.#rates.size < MOST_REMEMBERED || this.#rates.has(key)) this.#rates.set(key, rate);
    return rate <= MOST_PER_MINUTE;
  }

  /** Two sets by turns: a mark lives between one and two spans. */
  #turn(at: number): void {
    if (at - this.#turnedAt < ONCE_PER_MS) return;
    this.#before = at - this.#turnedAt < 2 * ONCE_PER_MS ? this.#seen : new Set();
    this.#seen = new Set();
    this.#turnedAt = at;
  }

  #mark = (text: string) =>
    createHash("sha256").update(this.#secret).update(text).digest("base64url").slice(0, 16);
}
