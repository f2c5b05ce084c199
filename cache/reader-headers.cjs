"use strict";
const { EARLY_HASH } = require("./early-script.cjs");

/** Where the pieces of other services that a reader asks to see are framed from; nothing else is. */
const EMBED_HOSTS = [
  "https://www.youtube-nocookie.com",
  "https://platform.twitter.com",
  "https://www.facebook.com",
  "https://t.me",
  "https://www.instagram.com",
  "https://www.tiktok.com",
  "https://player.vimeo.com",
];

/**
 * Readers' pages: our own files only, nothing inline but the early script, our own style sheets
 * and the style attributes of pictures.
 */
const csp = (styles) =>
  [
    "default-src 'none'",
    `script-src 'self' '${EARLY_HASH}'`,
    ["style-src 'self'", ...styles.map((hash) => `'${hash}'`)].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    `frame-src ${EMBED_HOSTS.join(" ")}`,
  ].join("; ");

/** One second in a shared cache: no outer cache may keep a withdrawn article. */
const KEPT = "public, max-age=0, s-maxage=1, must-revalidate";
const RETRY_AFTER_SECONDS = "10";

/** @param {string[]} styles what stands in the page, as hashes */
function readerHeaders(status, isStripped, styles = []) {
  return {
    ...(isStripped && { "content-security-policy": csp(styles) }),
    ...(status === 503 || status === 429
      ? { "cache-control": "no-store", "retry-after": RETRY_AFTER_SECONDS }
      : { "cache-control": KEPT }),
  };
}

module.exports = { readerHeaders };
