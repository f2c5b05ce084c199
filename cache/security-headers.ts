/** By address, over what every answer carries (`cache/common-headers.cjs`). */
export const headersOfEverything = [
  {
    /** A changed face gets a new name. */
    source: "/fonts/:path*",
    headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
  },
  {
    /** Small files that keep their names: asked for again in the background. */
    source: "/:file(reader.js|favicon.svg)",
    headers: [{ key: "Cache-Control", value: "public, max-age=600, stale-while-revalidate=86400" }],
  },
  {
    /** Asked for anew each time, so that a mended worker reaches everybody; it may ask for our own files only. */
    source: "/sw.js",
    headers: [
      { key: "Cache-Control", value: "no-cache" },
      { key: "Service-Worker-Allowed", value: "/" },
      { key: "Content-Security-Policy", value: "default-src 'none'; connect-src 'self'" },
    ],
  },
  {
    /** The address is the key: no other site may learn it. */
    source: "/preview/:path*",
    headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
  },
];
