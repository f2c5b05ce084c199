"use strict";

/** Dynamic pages: they run the framework's scripts and get their nonce CSP from `proxy.ts`. */
const DESK = /^\/(?:desk|sign-in|invite|reset|preview|api|_next)(?:[/?]|$)/;

const isForReaders = (path) => !DESK.test(path);

/** What Next's own client sends; a reader page is the same whoever asks, and is no server action. */
const FLIGHT = [
  "rsc",
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
  "x-nextjs-data",
];

function dropFlight(headers) {
  for (const name of FLIGHT) delete headers[name];
}

module.exports = { isForReaders, dropFlight };
