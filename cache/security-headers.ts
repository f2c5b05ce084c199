/** By address; the content security policy depends on the page and is set where the page is made. */
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
    source: "/:path*",
    headers: [
      { key: "X-Content-Type-Options", value: "nosniff" },
      { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
      { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    ],
  },
  {
    /** The address is the key: no other site may learn it. */
    source: "/preview/:path*",
    headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
  },
];
