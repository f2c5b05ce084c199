"use strict";

/**
 * How fast one network may ask what the database has to answer: at once, and then each second. A mobile
 * carrier here puts thousands of readers behind one address, and few of them search in the same second;
 * a person completing words asks several times a second. Feeds are for programs: a reader of feeds takes all of
 * ours in one go, then waits. Nobody guesses a preview's 128 bits, and nobody may try.
 */
const PACE = {
  search: { atOnce: 60, eachSecond: 5 },
  suggest: { atOnce: 200, eachSecond: 20 },
  feed: { atOnce: 200, eachSecond: 20 },
  preview: { atOnce: 60, eachSecond: 1 },
  embed: { atOnce: 60, eachSecond: 10 },
  live: { atOnce: 300, eachSecond: 50 },
  view: { atOnce: 300, eachSecond: 50 },
  signIn: { atOnce: 60, eachSecond: 2 },
  upload: { atOnce: 400, eachSecond: 20 },
};
/** The first that fits; what fits none is not counted. */
const KINDS = [
  ["search", /^\/search(?:\?|\/for\/)/],
  ["suggest", /^\/api\/search\/suggest(?:[/?]|$)/],
  ["feed", /\/(?:feed|atom|[\w-]*sitemap)\.(?:xml|json)(?:\?|$)|^\/sitemaps\//],
  ["preview", /^\/(?:preview|invite|reset)\//],
  ["embed", /^\/(?:api\/oembed|share\/)/],
  ["live", /^\/api\/live\//],
  ["view", /^\/api\/view(?:[/?]|$)/],
  ["signIn", /^\/(?:sign-in|api\/session)(?:[/?]|$)/, "POST"],
  ["upload", /^\/api\/desk\/(?:uploads|pictures)(?:[/?]|$)/, "POST"],
];
/** Networks remembered; whoever was silent longest is forgotten, and has a full bucket again. */
const MOST_NETWORKS = 20_000;
/** Longer addresses hold no question of a person: two hundred letters are 1,200 signs when encoded. */
const LONGEST_ADDRESS = 2_000;
/** «#بغداد», «100%»: the question becomes a path, in which these signs would end, divide or break it. */
const NO_PATH = /%(?:23|25|2f|3f|(?![0-9a-f]{2}))/gi;
const BUSY = "/search/busy";

const kindOf = ({ url, method }) =>
  KINDS.find(([, address, only]) => address.test(url) && (!only || only === method))?.[0] ?? null;

/** One person has a whole IPv6 network of 64 bits. */
function networkOf(address = "") {
  const plain = address
    .split(",")
    .at(-1)
    .trim()
    .replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}

class Gate {
  #buckets = new Map();

  constructor(pace = PACE, now = () => performance.now()) {
    this.pace = pace;
    this.now = now;
  }

  /** Takes one question from what a network may ask; false when it has to wait. */
  lets(kind, network) {
    const { atOnce, eachSecond } = this.pace[kind];
    const key = `${kind} ${network}`;
    const known = this.#buckets.get(key) ?? { left: atOnce, at: this.now() };
    const left = Math.min(atOnce, known.left + ((this.now() - known.at) / 1000) * eachSecond);
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: Math.max(0, left - 1), at: this.now() });
    if (this.#buckets.size > MOST_NETWORKS) this.#buckets.delete(this.#buckets.keys().next().value);
    return left >= 1;
  }
}

const GATE = Symbol.for("newsroom.gate");
globalThis[GATE] ??= new Gate();

/**
 * Whether a request may go on. Who searches too fast, or asks what no person asks, is sent to the page that says so:
 * it costs nothing. Everything else that comes too fast is not answered at all.
 */
function slowDown(request) {
  const kind = kindOf(request);
  if (!kind) return true;
  const network = networkOf(request.headers["x-forwarded-for"] ?? request.socket?.remoteAddress);
  const isLet = globalThis[GATE].lets(kind, network);
  if (kind !== "search" && kind !== "suggest") return isLet;
  const isAbsurd = request.url.length > LONGEST_ADDRESS;
  request.url = isLet && !isAbsurd ? request.url.replace(NO_PATH, "+") : BUSY;
  return true;
}

module.exports = { Gate, slowDown, networkOf, LONGEST_ADDRESS };
