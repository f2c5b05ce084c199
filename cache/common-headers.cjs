"use strict";

/** For whatever is no page: data, pictures, errors, redirects. Pages put their own policy in its place. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const YEAR = "max-age=31536000; includeSubDomains";

/** What other sites may show: pictures, cards, feeds and what is made to be embedded; nothing else of ours. */
const FOR_OTHERS =
  /^\/(?:media|share|fonts)\/|^\/api\/oembed\b|(?:\.xml|\/feed\.json|\/favicon\.svg)(?:\?|$)/;

/** What every answer of the newsroom carries, whoever makes it and whatever it says. */
function commonHeaders(url, env = process.env) {
  const isPolicySet = env.NODE_ENV === "production" && env.READER_STRIP !== "0";
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": FOR_OTHERS.test(url) ? "cross-origin" : "same-origin",
    ...(isPolicySet && { "content-security-policy": NOTHING }),
    ...((env.PUBLIC_URL ?? "").startsWith("https:") && { "strict-transport-security": YEAR }),
  };
}

/**
 * Gives an answer what all carry. Next adds a kept page's own policy to what stands there, and browsers obey both at
 * once: of these headers the last word counts, whoever says it.
 */
function carryCommon(response, url) {
  const common = commonHeaders(url);
  const { setHeader, appendHeader } = response;
  const isCommon = (name) => String(name).toLowerCase() in common;
  const lastOf = (value) => (Array.isArray(value) ? value.at(-1) : value);
  response.setHeader = (name, value) =>
    setHeader.call(response, name, isCommon(name) ? lastOf(value) : value);
  response.appendHeader = (name, value) =>
    isCommon(name) ? response.setHeader(name, value) : appendHeader.call(response, name, value);
  for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
}

module.exports = { commonHeaders, carryCommon };
