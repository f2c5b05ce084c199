"use strict";

/**
 * How fast one network may ask what the database has to answer: at once, and then each second. A mobile
 * carrier here puts thousands of readers behind one address, and few of them search in the same second;
 * a person completing words asks several times a second.
 */
const PACE = {
  search: { atOnce: 60, eachSecond: 5 },
  suggest: { atOnce: 200, eachSecond: 20 },
};
/** Networks remembered; whoever was silent longest is forgotten, and has a full bucket again. */
const MOST_NETWORKS = 20_000;
/** Longer addresses hold no question of a person: two hundred letters are 1,200 signs when encoded. */
const LONGEST_ADDRESS = 2_000;
/** «#بغداد»: the question becomes a path, in which these signs would end or divide it. */
const NO_PATH = /%(?:23|2f|3f)/gi;
const BUSY = "/search/busy";

const kindOf = (url) => {
  if (/^\/search(?:\?|\/for\/)/.test(url)) return "search";
  return /^\/api\/search\/suggest(?:[/?]|$)/.test(url) ? "suggest" : null;
};

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

/** Sends who asks too fast, or asks what no person asks, to the page that says so: it costs nothing. */
function slowDown(request) {
  const kind = kindOf(request.url);
  if (!kind) return;
  const network = networkOf(request.headers["x-forwarded-for"] ?? request.socket?.remoteAddress);
  const isAbsurd = request.url.length > LONGEST_ADDRESS;
  const isLet = !isAbsurd && globalThis[GATE].lets(kind, network);
  request.url = isLet ? request.url.replace(NO_PATH, "+") : BUSY;
}

module.exports = { Gate, slowDown, networkOf, LONGEST_ADDRESS };
