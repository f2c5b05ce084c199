"use strict";
const zlib = require("node:zlib");

const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Encoded once per page, at the first request that asks for it, not once per request. */
const encoders = {
  br: (html) => zlib.brotliCompressSync(html, BROTLI),
  gzip: (html) => zlib.gzipSync(html, { level: 7 }),
  identity: (html) => Buffer.from(html),
};

/** zlib hands out a slice of a large buffer; a page should hold no more than it says. */
function exact(bytes) {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

const REFUSED = /;\s*q=0(?:\.0*)?$/;

/** The smallest form the client says it reads; `q=0` means no. */
function encodingFor(accepted = "") {
  const named = accepted
    .toLowerCase()
    .split(",")
    .map((part) => part.trim());
  const isAccepted = (name) =>
    named.some((part) => (part === name || part.startsWith(`${name};`)) && !REFUSED.test(part));
  return ["br", "gzip"].find(isAccepted) ?? "identity";
}

/** What a page at one address depends on besides. */
const VARY = "Accept-Encoding, Save-Data";

const isFresh = (known, etag) => known?.split(",").some((one) => one.trim() === etag);

/** The status, headers and body of a kept page for this request; `null` is no body. */
function twinFor(request, entry) {
  const { status = 200, headers, html } = entry.value;
  if (status === 200 && isFresh(request.headers["if-none-match"], headers.etag))
    return { status: 304, headers: { vary: VARY }, body: null };
  const encoding = encodingFor(request.headers["accept-encoding"]);
  entry.twins[encoding] ??= exact(encoders[encoding](html));
  const body = entry.twins[encoding];
  return {
    status,
    headers: {
      vary: VARY,
      "content-length": body.length,
      ...(encoding !== "identity" && { "content-encoding": encoding }),
    },
    body,
  };
}

module.exports = { encodingFor, twinFor };
