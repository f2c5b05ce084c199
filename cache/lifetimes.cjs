"use strict";
const { createRequire } = require("node:module");
const { join } = require("node:path");

/** Next remembers a lifetime for every address it ever rendered; ours travel with their pages. */
const MOST = 5_000;

/** Next's own instance of the module, also where a bundler put this file into a bundle. */
const requireNatively = createRequire(join(process.cwd(), "package.json"));
const MODULE = "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";

/** Made-up addresses must not fill the memory, whatever becomes of their pages. */
function boundLifetimes() {
  const { cacheControls } = requireNatively(MODULE).SharedCacheControls;
  if (cacheControls.size > MOST) cacheControls.clear();
}

module.exports = { boundLifetimes, MOST };
