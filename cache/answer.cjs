"use strict";
const { subscribe } = require("node:diagnostics_channel");
const { dropFlight, dropInward, dropRange, isForReaders, isHandler } = require("./areas.cjs");
const { guard } = require("./broken.cjs");
const { carryCommon } = require("./common-headers.cjs");
const { forRequest } = require("./current-request.cjs");
const { answerFile } = require("./files.cjs");
const { slowDown } = require("./gate.cjs");
const { library } = require("./library.cjs");
const { liteTwinOf } = require("./lite.cjs");
const { isReadable } = require("./readable.cjs");
const { nameRequest } = require("./request-id.cjs");
const { limitTimes } = require("./time-limits.cjs");
const { twinFor } = require("./twins.cjs");
const { refusalOf, refuse } = require("./wall.cjs");

/** The readers' page for what is not there. */
const NOWHERE = "/missing";

/** Set anew for every request. */
const PASSING = [
  "content-length",
  "content-encoding",
  "date",
  "connection",
  "keep-alive",
  "vary",
  "x-request-id",
];

function keptHeaders(response) {
  const headers = response.getHeaders();
  for (const name of PASSING) delete headers[name];
  return { ...headers, "x-nextjs-cache": "HIT" };
}

/** Answers an address Next has answered before with a page that still stands, without asking Next again. */
function answerFromLibrary(request, response) {
  const known = library.knownAt(request.url);
  if (!known) return false;
  const twin = twinFor(request, known.entry);
  response.writeHead(twin.status, { ...known.headers, ...twin.headers });
  response.end(request.method === "HEAD" ? null : twin.body);
  return true;
}

/**
 * Stands around `response.end`, outside of whatever Next wraps it in: a page of the library goes out as its
 * encoded twin and its address is remembered; every other answer goes through untouched.
 */
function watch(request, response) {
  const address = request.url;
  const original = response.end;
  const answerBroken = guard(response);
  let wrapped = original;
  let isEntered = false;
  function end(...given) {
    if (isEntered) return original.apply(response, given);
    isEntered = true;
    if (answerBroken(original)) return response;
    const entry = !response.headersSent && library.entryOfHtml(given[0]);
    if (!entry || response.statusCode !== (entry.value.status ?? 200)) return wrapped.apply(response, given);
    library.remember(address, entry, keptHeaders(response));
    const twin = twinFor(request, entry);
    response.statusCode = twin.status;
    if (!twin.body) response.removeHeader("content-length");
    for (const [name, value] of Object.entries(twin.headers)) response.setHeader(name, value);
    return wrapped.call(response, twin.body);
  }
  Object.defineProperty(response, "end", {
    configurable: true,
    get: () => end,
    set: (next) => {
      wrapped = next;
    },
  });
}

function standBefore(server) {
  limitTimes(server);
  /** Nothing of ours changes its protocol: whoever asks for that is answered as anybody, and holds no socket. */
  if (process.env.NODE_ENV === "production") server.removeAllListeners("upgrade");
  const listeners = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    carryCommon(response, request.url);
    const id = nameRequest(request);
    response.setHeader("x-request-id", id);
    const refusal = slowDown(request) ? refusalOf(request) : 429;
    if (refusal) return refuse(response, refusal);
    if (answerFile(request, response)) return;
    dropInward(request.headers);
    dropRange(request);
    if (isForReaders(request.url) || isHandler(request.url)) dropFlight(request.headers);
    if (isForReaders(request.url)) {
      if (!isReadable(request.url)) request.url = NOWHERE;
      request.url = liteTwinOf(request);
      if (answerFromLibrary(request, response)) return;
      watch(request, response);
    }
    forRequest(id, () => {
      for (const listener of listeners) listener.call(server, request, response);
    });
  });
}

/** Next loads this file natively and bundled: whichever comes first stands before the server. */
const STANDS = Symbol.for("newsroom.listener");
subscribe("http.server.request.start", ({ server }) => {
  if (server[STANDS]) return;
  server[STANDS] = true;
  standBefore(server);
});
