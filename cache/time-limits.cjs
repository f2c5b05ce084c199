"use strict";

const LIMITS = {
  /** A head is a kilobyte: whoever takes longer for it holds a socket and nothing else. */
  head: 15_000,
  /** The largest picture over the slowest line; larger files come in pieces. */
  request: 300_000,
  /** Longer than any stream of ours is silent. */
  silence: 120_000,
};

/** Slow clients are cut; Node looks for them every thirty seconds. */
function limitTimes(server, limits = LIMITS) {
  server.headersTimeout = limits.head;
  server.requestTimeout = limits.request;
  server.timeout = limits.silence;
}

module.exports = { limitTimes };
