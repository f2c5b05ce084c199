"use strict";
const { createHash } = require("node:crypto");
const { inlineStyle, stylesIn } = require("./inline-style.cjs");
const { readerHeaders } = require("./reader-headers.cjs");
const { strip } = require("./strip.cjs");

const TAGS = "x-next-cache-tags";
const MARKER = /<[a-z]+\b[^>]*\sdata-status="(308|404|410|429|503)"(?:\sdata-location="(\/[^"\s<>&]*)")?/;

/** The status a page asks for, `<div data-status="410">`, and where it leads: an address of our own, never another's. */
function markedAs(html) {
  const [, status, location] = MARKER.exec(html) ?? [];
  if (status === "308" && (!location || location.startsWith("//"))) return { status: 404 };
  return { status: status ? Number(status) : undefined, location };
}

const etagOf = (html) => `W/"${createHash("sha1").update(html).digest("base64url")}"`;

/**
 * Turns what Next rendered into what a reader gets, in place: Next sends this very object as the first answer.
 * Without flight data a request for it is answered 404 and can tell nothing.
 */
function finish(page, { isStripped }) {
  if (isStripped) {
    page.html = inlineStyle(strip(page.html));
    page.rscData = undefined;
    page.segmentData = undefined;
  }
  const { status, location } = markedAs(page.html);
  page.status = status ?? page.status;
  const tags = page.headers?.[TAGS];
  page.headers = {
    ...(tags && { [TAGS]: tags }),
    ...(location && { location }),
    ...readerHeaders(page.status, isStripped, stylesIn(page.html)),
    ...(page.status !== 503 && { etag: etagOf(page.html) }),
  };
  return page;
}

const tagsOf = (page) => (page.headers?.[TAGS] ?? "").split(",").filter(Boolean);

module.exports = { finish, tagsOf };
