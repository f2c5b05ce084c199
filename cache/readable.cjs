"use strict";

/** The slug of an article is decoration: also one that was cut in the middle of a letter leads to it. */
const CUT_SLUG = /^(?:\/lite)?\/news\/\d+\//;

/** Whether an address is text at all: half letters, lone percent signs and NUL stand in none of ours. */
function isReadable(url) {
  if (/%00/.test(url)) return false;
  const [path] = url.split("?", 1);
  if (CUT_SLUG.test(path)) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

module.exports = { isReadable };
