"use strict";

/** Dynamic pages: they run the framework's scripts and get their nonce CSP from `proxy.ts`. */
const DESK = /^\/(?:desk|sign-in|invite|reset|preview|api|_next)(?:[/?]|$)/;

/** Pages of the desk alone are asked for by Next's client. */
const HANDLERS = /^\/api(?:[/?]|$)/;

const isHandler = (path) => HANDLERS.test(path);

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

/** What Next says to itself, and what our proxy says to our pages: from outside it is a lie. */
const INWARD = /^x-(?:middleware|invoke|next|matched|rewrite|nonce|asked|device)(?:-|$)/;

function dropInward(headers) {
  for (const name of Object.keys(headers)) if (INWARD.test(name)) delete headers[name];
}

/** Next's own files are small and wanted whole; asked for a piece beyond their end it would answer 500. */
const FILES = /^\/(?:_next|fonts)\/|^\/[\w-]+\.(?:js|css|svg|png|ico|txt)(?:\?|$)/;

function dropRange({ url, headers }) {
  if (FILES.test(url)) delete headers.range;
}

module.exports = { isForReaders, isHandler, dropFlight, dropInward, dropRange };
