"use strict";

/** What has a light twin under `/lite`. */
const HAS_TWIN = /^\/(?:$|(?:news|section|tag|author)\/)/;
const WANTS_FULL = /[?&]full\b/;

/** Who asks his browser to save data gets the light twin at the same address, unless he asks for the full page. */
function liteTwinOf({ url, headers }) {
  if (headers["save-data"]?.toLowerCase() !== "on") return url;
  const [path] = url.split("?", 1);
  if (!HAS_TWIN.test(path) || WANTS_FULL.test(url)) return url;
  return path === "/" ? `/lite${url.slice(1)}` : `/lite${url}`;
}

module.exports = { liteTwinOf };
