"use strict";

/**
 * Whether a request that changes something comes from one of our own pages. Browsers cannot forge Host or
 * Origin; forwarded hosts are not looked at, since whoever sends the request writes them.
 */
function isOwnOrigin({ site, origin, host }, publicUrl) {
  if (site && site !== "same-origin") return false;
  if (!origin || !URL.canParse(origin)) return false;
  const [asking, own] = [new URL(origin), new URL(publicUrl)];
  return origin === own.origin || (asking.protocol === own.protocol && asking.host === host);
}

module.exports = { isOwnOrigin };
