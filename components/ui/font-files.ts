/** A changed file gets a new name: they are served as immutable. */
export const fontFiles = [
  "/fonts/plex-sans-arabic-700.v1.woff2",
  "/fonts/noto-naskh-arabic-400.v1.woff2",
] as const;
